import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")

// Each kind of outcome is there to be lost.
assert runs.outcomes("all").keySet().collect { it.split(" ").last() }.containsAll(["passed", "failure", "skipped"])

[method: "all", platform: "platform-all"].each { kind, all ->
    def nodes = Runs.nodes(kind, 2)
    // That their set-up was called and that earlier steps were taken is what the tests themselves assert.
    runs.outcomesAre(all, nodes)
    ["StepsATest", "StepsBTest", "StepsCTest"].each { runs.classOnOneNode("it.ordered." + it, nodes) }

    // As CI servers do it: what the nodes left, unpacked over one another.
    def collected = target.resolve("collected-$kind")
    def run = runs.collectUnpacked(target.resolve("unpacked-$kind"), collected, target.resolve("${kind}.tsv"), nodes)
    assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
    runs.outcomesAreIn(collected.resolve("reports"), all)
}

// It may be asked about tests and set-up of all nodes, and still this node runs its own only.
runs.classIsSplit("it.suitefile.Cellar", Runs.nodes("method", 2))
assert runs.runsOf("it.suitefile.Login", Runs.nodes("method", 2)) == runs.runsOf("it.suitefile.Orders", Runs.nodes("method", 2))
