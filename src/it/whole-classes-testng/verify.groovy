import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
["all": Runs.nodes("method", 2), "3.6.1-all": Runs.nodes("3.6.1", 2)].each { all, nodes ->
    runs.promiseHolds(all, nodes)
    // That the steps before were taken in the same JVM is what the tests themselves assert.
    ["DependsOnMethodsTest", "InheritedDependencyTest", "SingleThreadedTest"].each {
        runs.classOnOneNode("it.testng." + it, nodes)
    }
    // The chain of groups leads from the first to the last, though they name no group in common.
    ["BakeryTest", "CellarTest", "ShopTest", "LedgerTest"].each {
        runs.classOnOneNode("it.wholetestng." + it, nodes)
        assert runs.runsOf("it.wholetestng." + it, nodes) == runs.runsOf("it.wholetestng.BakeryTest", nodes)
    }
    runs.classIsSplit("it.wholetestng.IndependentTest", nodes)
}
return true
