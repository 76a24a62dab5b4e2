import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
def target = basedir.toPath().resolve("target")
def nodes = Runs.nodes("whole", 2)

runs.outcomesAre("all", nodes)
runs.eachClassOnOneNode(nodes)
assert nodes.every { !runs.tests(it).empty }
runs.reportsNameTheirNode(nodes)

def run = runs.collectUnpacked(target.resolve("unpacked"), target.resolve("collected"), target.resolve("timings.tsv"), nodes)
runs.outcomesAreIn(target.resolve("collected/reports"), "all")

def log = new File(basedir, "build.log").getText("UTF-8")
["2.12.4", "2.18.1"].each { version ->
    def said = "[WARNING] Tests are distributed by whole classes: Surefire $version "
    assert log.readLines().count { it.startsWith(said) } == 2 * 2 // nodes, executions
}
[
    "jupiter": "maven-surefire-plugin is 2.12.4, in surefire-2.12, which has JUnit 5 among its dependencies.",
    "selected": "maven-surefire-plugin is 2.12.4, in surefire-2.12, and tests are selected on the command line.",
    "older": "maven-surefire-plugin is 2.10, in surefire-2.12, and the oldest that can be distributed is 2.12.4.",
].each { name, message ->
    assert !new File(basedir, "surefire-2.12/target/$name").exists() : "'$name' got as far as to write into its build folder"
    assert log.contains(message) : "'$name' should have said: $message"
}
assert log.count("<artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version></plugin> to") == 3
return true
