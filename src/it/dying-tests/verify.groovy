import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")
runs.outcomesAre("all", Runs.nodes("node", 3))

["exits", "sleeps"].each { run ->
    def node = run == "exits" ? 1 : 2
    def nodes = Runs.nodes("node", 3)
    nodes[node - 1] = run
    def collected = target.resolve("collected-$run")
    def verdict = runs.collectUnpacked(target.resolve("unpacked-$run"), collected, target.resolve("${run}.tsv"), nodes)
            .verdict()
    def text = collected.resolve("verdict.txt").toFile().getText("UTF-8")
    def names = { String cause -> verdict.problems().findAll { it.cause().name() == cause }.collectMany { it.names() } }

    // Maven got to the end, the test JVM did not.
    assert verdict.problems()*.cause()*.name() as Set == ["JVM_DIED", "NEVER_ENDED", "NEVER_STARTED"] as Set : text
    assert verdict.problems()*.node() as Set == [node] as Set : text
    assert names("NEVER_ENDED") == ["it.dying.DyingTest#$run".toString()] : text

    // What did not run is what the node ran when all was well, but for what came before.
    def ran = { String folder -> runs.tests(folder).collect { it.split(":")[1].replace("()", "") } as Set }
    def lost = ran("node-$node").findAll { it.startsWith("it.dying.WaitingTest#") }
    assert !lost.empty && names("NEVER_STARTED").containsAll(lost) : text
    assert names("NEVER_STARTED").every { ran("node-$node").contains(it) && !it.contains("ADoneTest") } : text

    // What ran before is there, as is what the other nodes ran.
    runs.reportsNameTheirNode(run, node, 3)
    def merged = collected.resolve("reports/dying-tests/surefire-reports/TEST-it.dying.ADoneTest.xml").toFile()
    assert new groovy.xml.XmlSlurper().parse(merged).testcase.size() == 6
}
return true
