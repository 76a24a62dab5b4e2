import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")
runs.promiseHolds("surefire-3.6-all", "surefire-3.6-method-1", "surefire-3.6-method-2", "surefire-3.6-method-3")

// That every inner test ran is what the tests themselves assert; here, that they did so on more than one node.
runs.classIsSplit("it.launcher.LauncherFactoryTest", "method-1", "method-2", "method-3")
