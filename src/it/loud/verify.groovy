import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def nodes = Runs.nodes("method", 2)
def ours = { outcomes, modules -> outcomes.findAll { test, times -> modules.any { test.startsWith("$it/") } } }
def fine = ["launchers", "launchers-junit4", "left-out"]

// How Maven's JVM says that an execution ended.
def ending = { module, run, folder = "surefire-default-test" ->
    def files = new File(basedir, "$module/target/$run/distributed/$folder/ledgers").listFiles() as List ?: []
    def build = files.find { it.name.endsWith("-build.ledger") }
    build?.readLines("UTF-8")?.last()?.split("\t")?.last()
}

// What nodes can run they run, each test once.
def all = ours(runs.tests("all").collectEntries { [it, 1] }, fine)
assert all.size() > 15
def together = nodes.collectMany { ours(runs.tests(it).collectEntries { [it, 1] }, fine).keySet() as List }
assert together.sort() == (all.keySet() as List).sort()
runs.classIsSplit("it.loud.ClassLoaderTest", nodes)
runs.classIsSplit("it.loud.JUnit4Test", nodes)
nodes.each { node ->
    assert ending("launchers", node) in ["ok", "failed"]
    assert ending("launchers-junit4", node) in ["ok", "failed"]
    ["default-test", "each-class-in-a-jvm", "in-mavens-jvm"].each {
        assert ending("left-out", node, "surefire-$it") == "ok" : it
    }
}
assert nodes.collectMany { node -> ["launchers", "launchers-junit4"].collect { ending(it, node) } }.count("failed") == 2

// Where they can't tell, or must not, they fail.
nodes.each { node ->
    assert ending("deactivated", node) == "broken"
    assert ending("comma", "$node,or-not") == "broken"
    assert ending("deleted", node) == null
}

def collected = basedir.toPath().resolve("target/collected")
def verdict = runs.collectUnpacked(
        basedir.toPath().resolve("target/unpacked"), collected, basedir.toPath().resolve("target/t.tsv"), nodes).verdict()
assert !verdict.everyTestRanExactlyOnce()
assert verdict.problems().every { problem -> ["it:deactivated", "it:deleted", "it:comma"].any { "$problem".contains(it) } } : verdict

// A build within a test is not distributed.
assert runs.tests("inner") == runs.tests("all").findAll { it.startsWith("launchers-junit4/") } as Set

def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("junit.platform.execution.listeners.deactivate")
assert log.contains("A comma is in a path")
assert log.contains("This node's share is missing, so no test is run")
assert log.contains("have been deleted while its tests ran")
assert log.count("A test of a distributed build started this one") == 1
return true
