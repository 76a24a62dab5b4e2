import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", Runs.nodes("method", 2))
runs.promiseHolds("3.6.1-all", Runs.nodes("3.6.1", 2))

for (nodes in [Runs.nodes("method", 2), Runs.nodes("3.6.1", 2)]) {
    // That the steps before were taken in the same JVM is what the tests themselves assert.
    ["OrderedTest", "ReversedSourceTest", "InheritedOrderTest", "ParameterizedOrderTest", "EnclosedOrderTest",
     "OrderedInSuite"].each {
        runs.classOnOneNode("it.wholejunit4." + it, nodes)
    }
    runs.classIsSplit("it.wholejunit4.IndependentTest", nodes)
}
