import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
for (nodes in [["method-1", "method-2"], ["3.6.1-1", "3.6.1-2"]]*.toArray(new String[0])) {
    runs.promiseHolds("all", nodes)
    // That the steps before were taken in the same JVM is what the tests themselves assert.
    ["MethodsTest", "InheritedMethodsTest", "SerialTest"].each {
        runs.classOnOneNode("it.wholetestng." + it, nodes)
    }
    // The chain of groups leads from the first to the last, though they name no group in common.
    ["BakeryTest", "CellarTest", "ShopTest", "LedgerTest"].each {
        runs.classOnOneNode("it.wholetestng." + it, nodes)
        assert runs.runsOf("it.wholetestng." + it, nodes) == runs.runsOf("it.wholetestng.BakeryTest", nodes)
    }
    runs.classIsSplit("it.wholetestng.IndependentTest", nodes)
}
