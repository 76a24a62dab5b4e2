import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)

// JUnit Platform 1.4 takes no filter from the class path: by method is by whole classes there.
runs.eachClassOnOneNode(Runs.nodes("method", 3))
assert Runs.nodes("method", 3).count { !runs.tests(it).empty } > 1

// Every distributed build says so, once.
def told = new File(basedir, "build.log").readLines("UTF-8").findAll { it =~ /\[WARNING\].*whole classes/ }
assert told.size() == 5 : told.join("\n")
