import io.github.distributedtests.collect.CollectedRun
import io.github.distributedtests.it.Runs
import java.nio.file.Files
import java.nio.file.Path

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")
def verdict = { String collected -> target.resolve(collected).resolve("verdict.txt").toFile().getText("UTF-8") }

runs.promiseHolds("all", Runs.nodes("ring", 3))
runs.promiseHolds("all", Runs.nodes("plan", 3))
runs.promiseHolds("all", "fresh-1", "ring-2", "ring-3")
runs.promiseHolds("all", "again-1", "ring-2", "ring-3")

// What the nodes reported is in one tree, each class in one file, though its methods ran on several nodes.
def merged = target.resolve("fine/reports/collect/surefire-reports").toFile().list() as Set
assert merged == ["SlowTest", "QuickTest", "FragileTest", "StepsTest"].collect { "TEST-it.collect.${it}.xml".toString() } as Set
def names = { File folder ->
    folder.listFiles().findAll { it.name.endsWith(".xml") }.collectMany { file ->
        new groovy.xml.XmlSlurper().parse(file).testcase.collect { "${it.@classname}#${it.@name}".toString() }
    }.sort()
}
assert names(target.resolve("fine/reports/collect/surefire-reports").toFile())
        == names(target.resolve("all/surefire-reports").toFile())
assert target.resolve("fine/report.html").toFile().getText("UTF-8").contains("it.collect.SlowTest")

// Each failure has a cause of its own, and names what it is about.
assert verdict("fine").contains("Every test ran exactly once: 14 tests")
assert verdict("missing").contains("NODE_MISSING") && verdict("missing").contains("Node 2 of 3 never reported")
assert verdict("missing").contains("it.collect.SlowTest#third")
assert verdict("of-four").contains("SETTINGS_DIFFER") && verdict("of-four").contains("nodes: 4")
assert verdict("killed").contains("NEVER_ENDED") && verdict("killed").contains("it.collect.FragileTest#dies")
assert verdict("again").contains("Every test ran exactly once: 14 tests")
assert verdict("fresh").contains("Every test ran exactly once: 14 tests")
assert verdict("mixed").contains("PLAN_DIFFERS")

// A test that ran twice, by a ledger made by hand: node 3 says that it ran what node 1 ran.
def copy = { Path from, Path to ->
    Files.walk(from).withCloseable { all ->
        all.filter(Files::isRegularFile).forEach { file ->
            def there = to.resolve(from.relativize(file).toString())
            Files.createDirectories(there.parent)
            Files.copy(file, there)
        }
    }
}
(1..3).each { copy(target.resolve("ring-$it"), target.resolve("twice/$it/target")) }
def ledger = { int node ->
    target.resolve("twice/$node/target/distributed/surefire-default-test/ledgers").toFile().listFiles()
            .find { !it.name.contains("-build") && it.getText("UTF-8").contains("\nstart\t") }
}
def lines = ledger(1).readLines("UTF-8").findAll { it =~ /^(start|end)\tit\.collect\.SlowTest#second\t/ }
assert lines.size() == 2
ledger(3).append(lines.join("\n") + "\n" + "finished\t9000000000\tok\n", "UTF-8")
def twiceRun = CollectedRun.of([target.resolve("twice")])
twiceRun.writeTo(target.resolve("twice-collected"), Optional.empty())
def twice = twiceRun.verdict()
assert twice.problems().collect { it.cause().name() } == ["JVM_LEDGER_MISSING", "RAN_TWICE"]
assert verdict("twice-collected").contains("it.collect.SlowTest#second")

// The timings spread the slow tests, which the ring does not.
def timings = new File(basedir, ".mvn/distributed-timings.tsv").getText("UTF-8")
assert timings.contains("it.collect.SlowTest#first")
def slow = { String set -> (1..3).collect { node -> runs.tests("$set-$node").count { it.contains("SlowTest#") } } }
assert slow("ring").max() == 2
assert slow("plan") == [1, 1, 1]
runs.classOnOneNode("it.collect.StepsTest", Runs.nodes("plan", 3))

// What a node waits for is learned, promised, and said; what nothing is known of goes by hash.
assert timings =~ /\tsurefire:default-test\t[0-9.]+\tset-up\b/
def output = new File(basedir, "build.log").getText("UTF-8")
assert output =~ /By the timings in .*distributed-timings\.tsv \(\d+ tests, about [^)]+ here\)/
assert output =~ /No timings in .*distributed-timings\.tsv: tests are split by hash/
assert output =~ /Node 3: +promised [^,]+, took /

// Times can be had from the reports of a build that was not distributed.
def imported = new File(basedir, "target/imported.tsv").getText("UTF-8")
timings.readLines().findAll { it.contains("#") && !it.startsWith("#") }.each {
    assert imported.contains(it.split("\t")[0..1].join("\t") + "\t") : it
}
assert output.contains("is no folder")

// A build that isn't distributed leaves timings, too, if it is told to.
runs.promiseHolds("all", "alone")
assert verdict("alone-collected").contains("Every test ran exactly once: 14 tests")
def alone = new File(basedir, "target/alone.tsv").getText("UTF-8")
assert alone =~ /\tsurefire:default-test\t[0-9.]+\tset-up\b/
timings.readLines().findAll { it.contains("#") && !it.startsWith("#") }.each {
    assert alone.contains(it.split("\t")[0..1].join("\t") + "\t") : it
}

// Damaged timings: the ring, with a warning that names the file and the line.
assert runs.tests("damaged-2") == runs.tests("ring-2")
def log = new File(basedir, "build.log").getText("UTF-8")
assert log =~ /\[WARNING\] The timings can't be read.*damaged\.tsv, line 2/
assert log =~ /StepsTest#b: it\.collect\.StepsTest belongs to node \d by the plan \(its methods depend on one another: @TestMethodOrder\)/
return true
