import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
runs.promiseHolds("one-class-all", Runs.nodes("one-class", 2))
runs.promiseHolds("pattern-all", Runs.nodes("pattern", 2))
runs.promiseHolds("methods-all", Runs.nodes("methods", 2))
runs.promiseHolds("negation-all", Runs.nodes("negation", 2))
runs.promiseHolds("one-it-all", Runs.nodes("one-it", 2))
runs.promiseHolds("it-methods-all", Runs.nodes("it-methods", 2))
runs.promiseHolds("several-all", Runs.nodes("several", 2))
runs.promiseHolds("cli-all", Runs.nodes("cli", 2))

runs.ranNothing("skip-tests")
runs.ranNothing("test-skip")

// Were a selection lost on the way to Surefire, undistributed and distributed runs would agree all the same.
assert runs.tests("all").any { it.contains("YearlyAudit#") }
assert !runs.tests("all").any { it =~ /(ExcludedCheck|BrokenProbe|Unmatched)#/ }
assert runs.tests("one-class-all").findAll { it.contains("FirstTest#") }.size() == 4
assert !runs.tests("negation-all").any { it.contains("SecondTest#") }
assert !runs.tests("several-all").any { it.contains("DiskProbe#two") }
assert !runs.tests("one-it-all").any { it.contains("SecondIT#") }
