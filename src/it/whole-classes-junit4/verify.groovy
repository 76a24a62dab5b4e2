import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2")
runs.promiseHolds("3.6.1-all", "3.6.1-1", "3.6.1-2")

for (nodes in [["method-1", "method-2"], ["3.6.1-1", "3.6.1-2"]]*.toArray(new String[0])) {
    // That the steps before were taken in the same JVM is what the tests themselves assert.
    ["OrderedTest", "ReversedSourceTest", "InheritedOrderTest", "ParameterizedOrderTest", "EnclosedOrderTest",
     "OrderedInSuite"].each {
        runs.classOnOneNode("it.wholejunit4." + it, nodes)
    }
    runs.classIsSplit("it.wholejunit4.IndependentTest", nodes)
}
