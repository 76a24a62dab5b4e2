import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
["method", "class"].each { runs.collectFoundAll("target/collected-by-$it") }

// A context is set up once.
["it.springboot.ContextTest", "it.springboot.InheritedContextTest"].each {
    runs.classOnOneNode(it, Runs.nodes("method", 3))
}
runs.classIsSplit("it.springboot.PlainTests", Runs.nodes("method", 3))
runs.eachMethodOnOneNode(Runs.nodes("method", 3))

// Each kind of outcome is there to be lost.
def kinds = runs.outcomes("all").keySet().collect { it.split(" ").last() } as Set
assert kinds == ["passed", "failure", "error", "skipped"] as Set

// What classes asked for, as the test JVMs of a run wrote it down: node, class, context, nanoseconds that it waited.
def contexts = { String name ->
    def ledgers = new File(basedir, "target/$name/distributed/surefire-default-test/ledgers").listFiles()
    ledgers.collectMany { it.readLines("UTF-8") }.findAll { it.startsWith("context\t") }.collect { it.split("\t") as List }
}

["method": 3, "class": 2].each { kind, count ->
    def nodes = Runs.nodes(kind, count) as List
    runs.outcomesAre("all", nodes as String[])

    // Four contexts of eight classes and one that is broken: the classes stand in a line, which is cut count - 1 times.
    def starts = nodes.collect { node -> contexts(node).findAll { it[2] != "0" && it[4].toLong() > 0 }.size() }
    assert starts.sum() in 3..(3 + count - 1) : starts
    assert nodes.collectMany { contexts(it) }.findAll { it[2] == "0" }*.get(1) == ["it.springboot.BrokenTest"]

    def target = basedir.toPath().resolve("target")
    def timings = target.resolve("${kind}.tsv")
    def run = runs.collectUnpacked(
            target.resolve("unpacked-$kind"), target.resolve("collected-$kind"), timings, nodes as String[])
    assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
    runs.outcomesAreIn(target.resolve("collected-$kind/reports"), "all")

    def lines = timings.toFile().readLines("UTF-8").findAll { it.startsWith("it:") }.collect { it.split("\t") as List }
    def shared = ["BlueOne": ["BlueOne", "BlueTwo"], "Context": ["Context", "InheritedContext"],
            "RedOne": ["RedOne", "RedTwo", "RedThree"]]
    shared.each { first, classes ->
        def context = "context of it.springboot.${first}Test".toString()
        def setUp = lines.find { it[1] == context }
        assert setUp != null && setUp[3] == "set-up" && setUp[4] == "in=surefire:default-test" && setUp[2].toDouble() > 0
        classes.each { name ->
            def type = lines.find { it[1] == "it.springboot.${name}Test".toString() }
            assert "in=$context".toString() in type : type
        }
    }
    assert lines.count { it[1].startsWith("context of ") } == 3
}
return true
