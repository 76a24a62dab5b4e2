import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
["two-forks", "fork-per-class", "no-fork", "reversed", "rerun", "two-forks-class"].each {
    runs.promiseHolds("all", Runs.nodes(it, 2))
}
runs.eachClassOnOneNode(Runs.nodes("two-forks-class", 2))

// The first attempt failed on one node, and the second passed on the same node: its report has both.
def flaky = Runs.nodes("rerun", 2).findAll { run ->
    def reports = new File(basedir, "target/" + run + "/surefire-reports").listFiles()
    reports.any { it.name.startsWith("TEST-it.forks.FlakyTest") && it.getText("UTF-8").contains("<flakyFailure") }
}
assert flaky.size() == 1
