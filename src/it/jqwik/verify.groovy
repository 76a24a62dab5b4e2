import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }

// Reports give the name of a class of jqwik without its package, and that of a group by itself.
["NumbersTest", "ArrayListTest"].each { runs.classIsSplit(it, Runs.nodes("method", 3)) }
return true
