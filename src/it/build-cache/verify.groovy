// Two nodes together run each test once, and so does the undistributed build; then nothing is left to run.
def ran = new File(basedir, "ran.txt").readLines("UTF-8")
assert ran.size() == 8
assert ran.take(4).toSet() == ["a", "b", "c", "d"].toSet()
assert ran.drop(4).toSet() == ["a", "b", "c", "d"].toSet()

// The reports and ledgers of both nodes are those of their first runs.
def verdict = new File(basedir, "target/all/distributed/collected/verdict.txt").getText("UTF-8")
assert verdict.contains("Every test ran exactly once: 4 tests")
assert (1..2).every { node ->
    new File(basedir, "target/all/surefire-reports").list().any { it == "TEST-it.cache.FooTest-node-$node-of-2.xml".toString() }
}
return true
