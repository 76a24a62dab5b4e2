import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", Runs.nodes("method", 3))
runs.promiseHolds("all", Runs.nodes("class", 2))
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }

// Each scenario goes by its name, and so does each example. Reports give the runner's name without its package.
runs.classIsSplit("RunCucumberTest", Runs.nodes("method", 3))

// By class, the class that runs them is the one that counts.
runs.eachClassOnOneNode(Runs.nodes("class", 2))
