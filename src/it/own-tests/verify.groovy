import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.reportsHoldThePromise("all", Runs.nodes("method", 2)) // each run is a checkout of its own, one folder further down
