import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("groups-all", "groups-method-1", "groups-method-2", "groups-method-3")
runs.promiseHolds("groups-all", "groups-class-1", "groups-class-2", "groups-class-3")
runs.eachClassOnOneNode("groups-class-1", "groups-class-2", "groups-class-3")
runs.promiseHolds("excluded-all", "excluded-method-1", "excluded-method-2", "excluded-method-3")
runs.promiseHolds("excluded-all", "excluded-class-1", "excluded-class-2", "excluded-class-3")
runs.eachClassOnOneNode("excluded-class-1", "excluded-class-2", "excluded-class-3")
runs.promiseHolds("both-all", "both-method-1", "both-method-2", "both-method-3")
