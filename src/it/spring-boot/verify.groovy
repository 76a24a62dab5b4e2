import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }
runs.eachClassOnOneNode("class-1", "class-2", "class-3")

// A context is set up once.
["it.springboot.ContextTest", "it.springboot.InheritedContextTest"].each {
    runs.classOnOneNode(it, "method-1", "method-2", "method-3")
}
runs.classIsSplit("it.springboot.PlainTests", "method-1", "method-2", "method-3")
runs.eachMethodOnOneNode("method-1", "method-2", "method-3")
