import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }
runs.eachClassOnOneNode("class-1", "class-2", "class-3")

// Reports give the name of a class of jqwik without its package, and that of a group by itself.
["NumbersTest", "ArrayListTest"].each { runs.classIsSplit(it, "method-1", "method-2", "method-3") }
return true
