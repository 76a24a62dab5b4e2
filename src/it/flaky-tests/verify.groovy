import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")
def nodes = Runs.nodes("method", 2)

runs.outcomesAre("all", nodes)
runs.classIsSplit("it.flaky.FlakyTest", nodes)
runs.reportsNameTheirNode(nodes)

// Attempts are no tests: run again on its own node, a test has still run once.
def collected = target.resolve("collected")
def run = runs.collectUnpacked(target.resolve("unpacked"), collected, target.resolve("learned.tsv"), nodes)
assert run.verdict().everyTestRanExactlyOnce() : run.verdict()
runs.outcomesAreIn(collected.resolve("reports"), "all")
def verdict = new JsonSlurper().parse(collected.resolve("verdict.json").toFile(), "UTF-8")
assert verdict.numbers.tests == 8 && verdict.numbers.failed == 1
assert verdict.failedTests*.name == ["it.flaky.FlakyTest#failsEachTime"]

// What the attempts that failed had to say is still there.
def cases = ["FlakyTest", "OtherTest"].collectMany { type ->
    def report = collected.resolve("reports/flaky-tests/surefire-reports/TEST-it.flaky.${type}.xml")
    new XmlSlurper().parse(report.toFile()).testcase.collect { it }
}
assert cases.sum { it.flakyFailure.size() } == 3
assert cases.findAll { it.flakyFailure.size() > 0 }.every { it.failure.size() == 0 }
def failed = cases.findAll { it.@name == "failsEachTime" }
assert failed.size() == 1 && failed[0].failure.size() == 1 && failed[0].rerunFailure.size() == 2
return true
