import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")

def methods = ["method-1", "method-2", "method-3"] as String[]
// That the steps before were taken in the same JVM is what the tests themselves assert.
["OrderedTest", "MethodNameOrderTest", "InheritedReaderTest", "InheritedWriterTest", "InterfaceOrderedTest",
 "MetaAnnotatedTest", "MetaOfMetaAnnotatedTest", "EnclosingOrderedTest", "NamedWholeTest"].each {
    runs.classOnOneNode("it.whole." + it, methods)
}
runs.classIsSplit("it.whole.RandomOrderTest", methods)

// Dear classes stay together until splitClasses names them; a class that must stay whole stays so even then.
def split = ["split-1", "split-2", "split-3"] as String[]
runs.promiseHolds("all", split)
["DearContainerTest", "DearRepositoryTest"].each {
    runs.classOnOneNode("it.whole." + it, methods)
    runs.classIsSplit("it.whole." + it, split)
}
runs.classOnOneNode("it.whole.OrderedTest", split)
