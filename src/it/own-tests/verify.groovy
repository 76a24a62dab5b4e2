import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2")
