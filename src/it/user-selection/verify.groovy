import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")
runs.promiseHolds("one-class-all", "one-class-1", "one-class-2", "one-class-3")
runs.promiseHolds("pattern-all", "pattern-1", "pattern-2", "pattern-3")
runs.promiseHolds("methods-all", "methods-1", "methods-2", "methods-3")
runs.promiseHolds("negation-all", "negation-1", "negation-2", "negation-3")
runs.promiseHolds("one-it-all", "one-it-1", "one-it-2", "one-it-3")
runs.promiseHolds("it-methods-all", "it-methods-1", "it-methods-2", "it-methods-3")
runs.promiseHolds("several-all", "several-1", "several-2", "several-3")
runs.promiseHolds("cli-all", "cli-1", "cli-2", "cli-3")

runs.ranNothing("skip-tests")
runs.ranNothing("test-skip")

// Were a selection lost on the way to Surefire, undistributed and distributed runs would agree all the same.
assert runs.tests("all").any { it.contains("YearlyAudit#") }
assert !runs.tests("all").any { it =~ /(ExcludedCheck|BrokenProbe|Unmatched)#/ }
assert runs.tests("one-class-all").findAll { it.contains("FirstTest#") }.size() == 4
assert !runs.tests("negation-all").any { it.contains("SecondTest#") }
assert !runs.tests("several-all").any { it.contains("DiskProbe#two") }
assert !runs.tests("one-it-all").any { it.contains("SecondIT#") }
