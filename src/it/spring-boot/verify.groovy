import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
def collected = { new File(basedir, "target/collected-by-$it/verdict.txt").getText("UTF-8") }
["method", "class"].each { assert collected(it).contains("Every test ran exactly once") }
runs.eachClassOnOneNode("class-1", "class-2", "class-3")

// A context is set up once.
["it.springboot.ContextTest", "it.springboot.InheritedContextTest"].each {
    runs.classOnOneNode(it, "method-1", "method-2", "method-3")
}
runs.classIsSplit("it.springboot.PlainTests", "method-1", "method-2", "method-3")
runs.eachMethodOnOneNode("method-1", "method-2", "method-3")
