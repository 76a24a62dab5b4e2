import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")
runs.promiseHolds("3.6.1-all", "3.6.1-1", "3.6.1-2", "3.6.1-3")
runs.ranNothing("6.14.3-1")
runs.ranNothing("6.14.3-platform-1")
assert new File(basedir, "build.log").getText("UTF-8").contains("TestNG is 6.14.3, which can't be distributed.")
