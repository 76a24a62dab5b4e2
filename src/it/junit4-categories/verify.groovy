import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("groups-all", Runs.nodes("groups-method", 3))
runs.promiseHolds("groups-all", Runs.nodes("groups-class", 2))
runs.eachClassOnOneNode(Runs.nodes("groups-class", 2))
runs.promiseHolds("excluded-all", Runs.nodes("excluded-method", 3))
runs.promiseHolds("both-all", Runs.nodes("both-method", 2))
