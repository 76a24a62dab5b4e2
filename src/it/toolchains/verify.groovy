import io.github.distributedtests.it.Runs

// That they ran on the other JDK is what the tests themselves assert.
def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", Runs.nodes("configured", 2))
runs.promiseHolds("all", Runs.nodes("plugin", 2))
runs.classIsSplit("it.toolchains.FirstTest", Runs.nodes("configured", 2))
