import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)

// Splitting by method is what makes the difference: a class of many methods has to reach several nodes.
runs.classIsSplit("it.features.ManyKindsTest", Runs.nodes("method", 3))
// Every invocation of one method belongs to one node, so the node that has the first has them all.
runs.eachMethodOnOneNode(Runs.nodes("method", 3))
