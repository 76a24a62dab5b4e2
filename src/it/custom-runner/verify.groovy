import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }
runs.promiseHolds("3.6.1-all", Runs.nodes("3.6.1", 3))

for (nodes in [Runs.nodes("method", 3), Runs.nodes("3.6.1", 3)]) {
    // What names its tests in its own way, or takes no filter, can't be run in part.
    ["BrowserTest", "ConversationTest"].each { runs.classOnOneNode("it.customrunner." + it, nodes) }
    ["DeployedTest", "RulesTest"].each { runs.classIsSplit("it.customrunner." + it, nodes) }
}
