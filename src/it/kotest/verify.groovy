import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }

// A specification is found to have tests while it runs: it goes in one piece. That BasketSpec's steps before were taken
// in the same JVM is what it asserts itself. Reports give its name without its package.
["BasketSpec", "NumberOneSpec", "NumberTwoSpec", "NumberThreeSpec"].each {
    runs.classOnOneNode(it, "method-1", "method-2", "method-3")
}
runs.classIsSplit("it.kotest.JupiterTest", "method-1", "method-2", "method-3")

// Reports name what is nested after the context that it is in; no test of one specification is on another's node.
["of what is below zero", "by one", "a door", "that was opened", "another door"].each {
    runs.classOnOneNode(it, "method-1", "method-2", "method-3")
}
assert runs.runsOf("of what is below zero", "method-1", "method-2", "method-3")
        == runs.runsOf("SquareSpec", "method-1", "method-2", "method-3")
