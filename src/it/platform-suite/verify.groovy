import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")

// A suite is a container: what is in it belongs to the nodes of its own names.
runs.classIsSplit("it.suite.OnlyInSuite", "method-1", "method-2", "method-3")
