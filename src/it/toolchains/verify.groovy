import io.github.distributedtests.it.Runs

// That they ran on the other JDK is what the tests themselves assert.
def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "configured-1", "configured-2")
runs.promiseHolds("all", "plugin-1", "plugin-2")
runs.classIsSplit("it.toolchains.FirstTest", "configured-1", "configured-2")
