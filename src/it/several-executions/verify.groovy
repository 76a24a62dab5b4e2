import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", Runs.nodes("method", 2))

def executions = [
    "surefire-default-test": "default-test", "surefire-slow-tests": "slow-tests",
    "failsafe-fast": "fast", "failsafe-listed": "listed",
]
// Were a selection lost on the way to Surefire, undistributed and distributed runs would agree all the same.
def ran = { String run, String reports ->
    runs.tests(run).findAll { it.startsWith("reports/$reports:") }.collect { it.split(/[:#]/)[1] } as Set
}
def expected = [
    "default-test": ["BothTest", "FastTest", "ExcludedTest"],
    "slow-tests": ["BothTest", "SlowCheck"],
    "fast": ["OrderIT", "ReturnIT"],
    "listed": ["OrderIT", "CheckoutScenario"],
]
expected.each { reports, classes ->
    assert ran("all", reports) == classes.collect { "it.executions." + it } as Set
}
assert !runs.tests("all").any { it.contains("isNotSelectedAnywhere") }
assert runs.tests("all").findAll { it.contains("listed:it.executions.OrderIT#") } == ["reports/listed:it.executions.OrderIT#pays"] as Set

// Each execution keeps a file of its own, with the classes that it has on this node.
for (run in Runs.nodes("method", 2)) {
    def files = new File(basedir, "target/$run/distributed").listFiles()
    assert files*.name as Set == executions.keySet()
    executions.each { folder, reports ->
        def lines = new File(basedir, "target/$run/distributed/$folder/includes.txt").readLines("UTF-8")
        def patterns = lines.collect { (it =~ /^%regex\[(.*)\]$/)[0][1] }
        ran(run, reports).each { name -> assert patterns.any { name.matches(it) } : "$run, $folder: $lines" }
        assert reports != "listed" || lines.every { it =~ /(OrderIT|CheckoutScenario)/ } : "$run, $folder: $lines"
    }
}
