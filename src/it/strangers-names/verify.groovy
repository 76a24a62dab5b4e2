import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")
def nodes = Runs.nodes("method", 2)

// The same wherever the build folder is.
def outcomes = { String... of ->
    def plain = [:]
    runs.outcomes(of).each { test, times -> plain.merge(test.replaceAll("/target/[^/]+/", "/target/@/"), times, { a, b -> a + b }) }
    return plain
}
def all = outcomes("all")
assert all.keySet().collect { it.split(" ").last() } as Set == ["passed", "failure", "skipped"] as Set
assert all.keySet().count { it.contains("/target/@/test-classes/pages/page") } == 6
assert outcomes(nodes) == all
nodes.eachWithIndex { node, i ->
    assert outcomes(node).keySet().any { it.contains("/pages/page") } : "no page on $node"
    runs.reportsNameTheirNode(node, i + 1, 2)
}

def run = runs.collectUnpacked(target.resolve("unpacked"), target.resolve("collected"), target.resolve("timings.tsv"), nodes)
assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
def timings = target.resolve("timings.tsv").toFile().getText("UTF-8")
assert timings.contains("it.names.ARulesTest#rules")
assert timings.contains('${project.build.directory}/test-classes/pages/page1.html')
["it.names.Shop", "it.names.Cart", basedir.path].each { assert !timings.contains(it) : it }
return true
