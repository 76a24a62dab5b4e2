import groovy.json.JsonSlurper
import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")
def failing = ["MixedTest#fails", "MixedTest#failsToo", "MixedTest#throwsAnException", "MixedTest#throwsACheckedException",
        "MixedTest#oneInvocationFails", "MixedTest\$Inside#fails", "BrokenSetUpTest#one", "BrokenSetUpTest#two",
        "BrokenSetUpTest#three", "BrokenSetUpTest#four", "BrokenTearDownTest", "PageIT#isFast"].collect { "it.failing.$it".toString() }

// Each kind of outcome is there to be lost.
def kinds = runs.outcomes("all").keySet().collect { it.split(" ").last() } as Set
assert kinds == ["passed", "failure", "error", "skipped"] as Set
runs.classIsSplit("it.failing.MixedTest", Runs.nodes("method", 3))
runs.eachClassOnOneNode(Runs.nodes("class", 3))

["method", "class"].each { kind ->
    def nodes = Runs.nodes(kind, 3)
    runs.outcomesAre("all", nodes)
    nodes.eachWithIndex { node, i ->
        if (node != "class-3") { // which has no test of its own
            runs.reportsNameTheirNode(node, i + 1, 3)
        }
    }

    // As CI servers do it: what the nodes left, unpacked over one another.
    def together = target.resolve("unpacked-$kind")
    def collected = target.resolve("collected-$kind")
    def timings = target.resolve("${kind}.tsv")
    def run = runs.collectUnpacked(together, collected, timings, nodes)
    assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
    runs.outcomesAreIn(collected.resolve("reports"), "all")

    def verdict = new JsonSlurper().parse(collected.resolve("verdict.json").toFile(), "UTF-8")
    assert verdict.everyTestRanExactlyOnce && verdict.causes == []
    assert verdict.numbers.tests == 25 && verdict.numbers.classes == 5
    assert verdict.numbers.failed == failing.size() && verdict.numbers.skipped == 2
    assert collected.resolve("verdict.txt").toFile().getText("UTF-8").contains("; ${failing.size()} failed, 2 skipped")
    assert verdict.failedTests*.name as Set == failing as Set
    assert verdict.failedTests.findAll { it.blocked }.every { it.name.startsWith("it.failing.BrokenSetUpTest#") }
    assert timings.toFile().getText("UTF-8").contains("it.failing.MixedTest#passes")
}

def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("Every test ran exactly once, with")
failing.findAll { !it.contains("BrokenSetUp") }.each { assert log.contains("[ERROR] Failed: $it") : it }
assert log.contains("[ERROR] Failed: it.failing.BrokenSetUpTest")
assert log.readLines().any { it.contains("[ERROR] Failed: it.failing.BrokenTearDownTest on node") && it.contains("can't be torn down") }
return true
