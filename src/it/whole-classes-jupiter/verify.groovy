import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)

def methods = Runs.nodes("method", 3)
// That the steps before were taken in the same JVM is what the tests themselves assert.
["OrderedTest", "MethodNameOrderTest", "InheritedReaderTest", "InheritedWriterTest", "InterfaceOrderedTest",
 "MetaAnnotatedTest", "MetaOfMetaAnnotatedTest", "EnclosingOrderedTest", "NamedWholeTest"].each {
    runs.classOnOneNode("it.whole." + it, methods)
}
runs.classIsSplit("it.whole.RandomOrderTest", methods)

// Expensive classes stay together until splitClasses names them; a class that must stay whole stays so even then.
def split = Runs.nodes("split", 3)
runs.promiseHolds("all", split)
["ExpensiveContainerTest", "ExpensiveRepositoryTest"].each {
    runs.classOnOneNode("it.whole." + it, methods)
    runs.classIsSplit("it.whole." + it, split)
}
runs.classOnOneNode("it.whole.OrderedTest", split)
