import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")

// Vintage can't filter inside a suite() method, by category either, so the category runs go without it.
// A category narrows what runs, never what the nodes agree on.
runs.promiseHolds("slow", "slow-1", "slow-2", "slow-3")
assert runs.tests("slow").size() < runs.tests("all").size()

runs.eachMethodOnOneNode("method-1", "method-2", "method-3")
runs.classIsSplit("it.vintage.PlainOldTest", "method-1", "method-2", "method-3")
runs.classIsSplit("it.vintage.OnlyInSuites", "method-1", "method-2", "method-3")
