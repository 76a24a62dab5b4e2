import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
for (nodes in [Runs.nodes("jar", 2), Runs.nodes("folder", 2)]) {
    runs.promiseHolds("all", nodes)
    // That the steps before were taken in the same JVM is what the tests themselves assert.
    ["it.contract.ContractTest", "it.service.FileServiceTest", "it.service.MemoryServiceTest",
     "it.service.InterfaceTest"].each { runs.classOnOneNode(it, nodes) }
    runs.classIsSplit("it.service.IndependentTest", nodes)
}
