import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(2)

// That the steps before were taken in the same JVM is what the features themselves assert.
// Reports give a specification's name without its package.
["DoorSpec", "InheritedDoorSpec"].each { runs.classOnOneNode(it, Runs.nodes("method", 2)) }
["NumbersSpec", "ArrayListSpec"].each { runs.classIsSplit(it, Runs.nodes("method", 2)) }

// All iterations of a feature: what is before the bracket is the feature's name.
runs.eachMethodOnOneNode(Runs.nodes("method", 2))
assert runs.tests("all").findAll { it.contains("NumbersSpec#is even") }.size() > 3
