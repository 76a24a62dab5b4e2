import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }

// A context is set up once.
["it.springboot.ContextTest", "it.springboot.InheritedContextTest"].each {
    runs.classOnOneNode(it, Runs.nodes("method", 3))
}
runs.classIsSplit("it.springboot.PlainTests", Runs.nodes("method", 3))
runs.eachMethodOnOneNode(Runs.nodes("method", 3))
