import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
runs.promiseHolds("3.0.0-all", Runs.nodes("3.0.0", 2))
