import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }

// A rule goes by its field or method, also one that is taken in. Reports give a class's name without its package.
["FieldsAndMethodsTest", "OrdersRulesTest"].each { runs.classIsSplit(it, Runs.nodes("method", 3)) }
return true
