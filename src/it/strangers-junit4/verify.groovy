import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")
def nodes = Runs.nodes("method", 2)

// Each kind of outcome is there to be lost.
def all = runs.outcomes("all").keySet()
assert all.collect { it.split(" ").last() } as Set == ["passed", "failure", "error", "skipped"] as Set
assert all.any { it.contains("UnusedStubTest") && it.contains("nnecessary") } : "Mockito's runner found no unused stub"

// That a launch of their own runs all that it should is what the tests themselves assert.
runs.outcomesAre("all", nodes)

// As CI servers do it: what the nodes left, unpacked over one another.
def collected = target.resolve("collected")
def run = runs.collectUnpacked(target.resolve("unpacked"), collected, target.resolve("timings.tsv"), nodes)
assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
runs.outcomesAreIn(collected.resolve("reports"), "all")

["strangers.NewCases", "strangers.OldCases", "strangers.SilentTest", "launchers.LaunchATest", "junit48.CartTest"].each {
    runs.classIsSplit("it." + it, nodes)
}
["it.strangers.UnusedStubTest", "it.strangers.FactoryTest", "PlainATest", "InSuite"].each {
    runs.classOnOneNode(it, nodes)
}
return true
