import io.github.distributedtests.it.Runs
import java.nio.file.Files

def modules = ["core", "api", "web", "batch", "dist", "fresh"]
def nodes = Runs.nodes("needed", 3)
def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")

// Each kind of outcome is there to be lost.
assert runs.outcomes("all").keySet().collect { it.split(" ").last() } as Set == ["passed", "failure", "error", "skipped"] as Set
runs.outcomesAre("all", nodes)
runs.promiseHolds("all", nodes)

// As CI servers do it: what the nodes left, unpacked over one another.
def collected = target.resolve("collected")
def timings = target.resolve("timings.tsv")
Files.copy(basedir.toPath().resolve("timings.tsv"), timings)
def run = runs.collectUnpacked(target.resolve("unpacked"), collected, timings, nodes)
assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
runs.outcomesAreIn(collected.resolve("reports"), "all")
assert timings.toFile().readLines().any { it ==~ "it:dist\tno-tests\t[0.]+\tset-up" }
assert timings.toFile().text.contains("it.fresh.NewTest#isNew1")

// Who built what. By the timings each node has the tests of one module.
def built = { node -> modules.findAll { new File(basedir, "$it/target/$node/$it-1.jar").exists() } as Set }
def only = { String test -> def on = runs.runsOf(test, nodes); assert on.size() == 1 : "$test: $on"; on.first() }
def core = only("it.core.MixedTest")
def web = only("it.web.WebTest")
def batch = only("it.batch.BatchTest")
assert [core, web, batch] as Set == nodes as Set
assert built("all") == modules as Set
assert built(core) == ["core", "fresh"] as Set
assert built(batch) == ["core", "batch", "fresh"] as Set
// It lacks the least of what dist needs.
assert built(web) == ["core", "api", "web", "batch", "dist", "fresh"] as Set

// What is new is where its module is.
def newOn = { module -> nodes.findAll { node -> runs.tests(node).any { it.contains("it.${module}.NewTest#") } } }
assert newOn("fresh").size() > 1
assert newOn("core").size() > 1
assert newOn("batch").every { it in [web, batch] }

// Where it has no test, no JVM was started.
nodes.each { node ->
    (built(node) - ["api", "dist"]).each { module ->
        def tests = runs.tests(node).any { it.startsWith("$module/") }
        def reports = new File(basedir, "$module/target/$node/surefire-reports")
        assert tests == (reports.isDirectory() && reports.list().any { it.endsWith(".xml") }) : "$module on $node"
    }
}
return true
