import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
runs.promiseHolds("forks-all", Runs.nodes("forks-method", 2))
runs.promiseHolds("forks-all", Runs.nodes("forks-class", 2))
runs.eachClassOnOneNode(Runs.nodes("forks-class", 2))
