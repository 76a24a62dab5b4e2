import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")

// Splitting by method is what makes the difference: a class of many methods has to reach several nodes.
runs.classIsSplit("it.features.ManyKindsTest", "method-1", "method-2", "method-3")
// Every invocation of one method belongs to one node, so the node that has the first has them all.
runs.eachMethodOnOneNode("method-1", "method-2", "method-3")
