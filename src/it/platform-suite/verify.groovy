import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)

// A suite is a container: what is in it belongs to the nodes of its own names.
runs.classIsSplit("it.suite.OnlyInSuite", Runs.nodes("method", 3))
