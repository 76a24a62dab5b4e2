import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")

// Each kind of outcome is there to be lost.
def kinds = runs.outcomes("all").keySet().collect { it.split(" ").last() } as Set
assert kinds == ["passed", "failure", "error", "skipped"] as Set

// What ran, by the lines that the tests wrote themselves.
def ran = { String... names ->
    names.collectMany { name ->
        ["own-engine", "features"].collectMany { module ->
            def file = new File(basedir, "$module/target/$name/ran.txt")
            file.exists() ? file.readLines("UTF-8") : []
        }
    }.sort()
}
assert ran("all").count { it.startsWith("[engine:check]") } == 26
assert ran("all").count { it.contains(".feature:") } == 10

["method": 3, "class": 2].each { kind, count ->
    def nodes = Runs.nodes(kind, count)
    assert ran(nodes) == ran("all")
    runs.outcomesAre("all", nodes)
    def collected = target.resolve("collected-$kind")
    def run = runs.collectUnpacked(
            target.resolve("unpacked-$kind"), collected, target.resolve("${kind}.tsv"), nodes)
    assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
    runs.outcomesAreIn(collected.resolve("reports"), "all")
}

// Only the engine knows the tests of these; what is in a method stays together.
["AnnotatedTest", "NamedTest", "PartlyJupiterTest"].each {
    runs.classIsSplit("it.own.$it".toString(), Runs.nodes("method", 3))
}
runs.eachMethodOnOneNode(Runs.nodes("method", 3))
return true
