import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
def collected = { new File(basedir, "target/collected-by-$it/verdict.txt").getText("UTF-8") }
["method", "class"].each { assert collected(it).contains("Every test ran exactly once") }

// Each scenario goes by its name, and so does each example. Reports give the runner's name without its package.
runs.classIsSplit("RunCucumberTest", "method-1", "method-2", "method-3")

// By class, the class that runs them is the one that counts.
runs.eachClassOnOneNode("class-1", "class-2", "class-3")
