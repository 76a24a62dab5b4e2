import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", Runs.nodes("method", 3))
runs.promiseHolds("all", Runs.nodes("class", 2))
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }

// A specification is found to have tests while it runs: it goes in one piece. That BasketSpec's steps before were taken
// in the same JVM is what it asserts itself. Reports give its name without its package.
["BasketSpec", "NumberOneSpec", "NumberTwoSpec", "NumberThreeSpec"].each {
    runs.classOnOneNode(it, Runs.nodes("method", 3))
}
runs.classIsSplit("it.kotest.JupiterTest", Runs.nodes("method", 3))

// Reports name what is nested after the context that it is in; no test of one specification is on another's node.
["of what is below zero", "by one", "a door", "that was opened", "another door"].each {
    runs.classOnOneNode(it, Runs.nodes("method", 3))
}
assert runs.runsOf("of what is below zero", Runs.nodes("method", 3))
        == runs.runsOf("SquareSpec", Runs.nodes("method", 3))
