import io.github.distributedtests.it.Runs
import java.nio.file.Path

def root = basedir.toPath()
def runs = Runs.in(root)
runs.promiseHolds("all", Runs.nodes("node", 3))

/** What JaCoCo's report says of one run, or null if there was nothing to report. */
def report = { String module, String run, String kind ->
    def file = root.resolve("$module/target/$run/site/$kind/jacoco.csv").toFile()
    file.exists() ? file.getText("UTF-8") : null
}
def coveredMethods = { String csv ->
    csv == null ? 0 : csv.readLines().drop(1).sum { it.split(",")[12] as int }
}

// What the nodes saw together is what one machine sees, within a module and from one to the other.
[["core", "jacoco"], ["core", "jacoco-it"], ["web", "jacoco"], ["web", "jacoco-aggregate"]].each { module, kind ->
    def all = report(module, "all", kind)
    assert coveredMethods(all) > 0
    assert report(module, "whole", kind) == all
}
assert coveredMethods(report("core", "all", "jacoco")) == 6
assert coveredMethods(report("web", "all", "jacoco-aggregate")) == 8 + 4

// No node sees as much, and passed all the same; nor do two of three, which is too little for the threshold.
(1..3).each { node -> assert coveredMethods(report("core", "node-$node", "jacoco")) < 6 }
assert coveredMethods(report("core", "part", "jacoco")) < 6

// What is kept of several nodes fits into one folder, and JaCoCo's own file stays where its goals look for it.
def kept = { String run, String execution ->
    root.resolve("core/target/$run/distributed/$execution/coverage").toFile().list() as Set
}
assert kept("whole", "surefire-default-test")
        == ["jacoco-node-1-of-3.exec", "jacoco-node-2-of-3.exec", "jacoco-node-3-of-3.exec"] as Set
assert kept("whole", "failsafe-default")
        == ["jacoco-it-node-1-of-3.exec", "jacoco-it-node-2-of-3.exec", "jacoco-it-node-3-of-3.exec"] as Set
assert root.resolve("core/target/node-1/jacoco.exec").toFile().isFile()

// Each node says it once.
def log = new File(basedir, "build.log").getText("UTF-8")
assert (log =~ /Node (\d) of 3 does not check coverage/).collect { it[1] } == ["1", "2", "3"]
return true
