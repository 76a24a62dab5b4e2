import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)

// Vintage can't filter inside a suite() method, by category either, so the category runs go without it.
// A category narrows what runs, never what the nodes agree on.
runs.promiseHolds("slow", Runs.nodes("slow", 3))
assert runs.tests("slow").size() < runs.tests("all").size()

runs.eachMethodOnOneNode(Runs.nodes("method", 3))
runs.classIsSplit("it.vintage.PlainOldTest", Runs.nodes("method", 3))
runs.classIsSplit("it.vintage.OnlyInSuites", Runs.nodes("method", 3))
