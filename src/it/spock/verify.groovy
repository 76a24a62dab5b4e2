import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2")
runs.promiseHolds("all", "class-1", "class-2")
runs.eachClassOnOneNode("class-1", "class-2")

// That the steps before were taken in the same JVM is what the features themselves assert.
// Reports give a specification's name without its package.
["DoorSpec", "InheritedDoorSpec"].each { runs.classOnOneNode(it, "method-1", "method-2") }
["NumbersSpec", "ArrayListSpec"].each { runs.classIsSplit(it, "method-1", "method-2") }

// All iterations of a feature: what is before the bracket is the feature's name.
runs.eachMethodOnOneNode("method-1", "method-2")
assert runs.tests("all").findAll { it.contains("NumbersSpec#is even") }.size() > 3
