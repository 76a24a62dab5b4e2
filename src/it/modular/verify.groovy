import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
runs.classIsSplit("it.modular.CounterTest", Runs.nodes("method", 3))
