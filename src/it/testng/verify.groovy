import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
runs.promiseHolds("3.6.1-all", Runs.nodes("3.6.1", 3))
runs.ranNothing("6.14.3-1")
runs.ranNothing("6.14.3-platform-1")
assert new File(basedir, "build.log").getText("UTF-8").contains("TestNG is 6.14.3, which can't be distributed.")
