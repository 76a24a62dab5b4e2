import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }
runs.eachClassOnOneNode("class-1", "class-2", "class-3")
runs.promiseHolds("3.6.1-all", "3.6.1-1", "3.6.1-2", "3.6.1-3")

for (nodes in [["method-1", "method-2", "method-3"], ["3.6.1-1", "3.6.1-2", "3.6.1-3"]]*.toArray(new String[0])) {
    // What names its tests in its own way, or takes no filter, can't be run in part.
    ["BrowserTest", "ConversationTest"].each { runs.classOnOneNode("it.customrunner." + it, nodes) }
    ["DeployedTest", "RulesTest"].each { runs.classIsSplit("it.customrunner." + it, nodes) }
}
