import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
runs.promiseHolds("surefire-3.6-all", Runs.nodes("surefire-3.6-method", 3))

// That every inner test ran is what the tests themselves assert; here, that they did so on more than one node.
runs.classIsSplit("it.launcher.LauncherFactoryTest", Runs.nodes("method", 3))
