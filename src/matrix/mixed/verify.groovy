import io.github.distributedtests.it.Runs

// Which runs there should be is said by the file that started them.
def started = new File(basedir, invocations).readLines("UTF-8").findResults { (it =~ /-Drun=(\S+)/).with { it ? it[0][1] : null } } as TreeSet
def runs = Runs.in(basedir.toPath())
def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("Apache Maven $maven ")

assert started.remove("all")
// By method the three nodes left their reports in one folder; whatever is apart has the node's number.
started.groupBy { it.replaceFirst(/-\d$/, "") }.each { cell, nodes ->
    runs.promiseHolds("all", nodes as String[])
    if (nodes.size() > 1) {
        runs.eachClassOnOneNode(nodes as String[])
        assert nodes.count { !runs.tests(it).empty } > 1
    } else {
        runs.collectFoundAll("target/collected/$cell")
    }
    println "Maven $maven on Java ${(log =~ /Java version: ([^,]+)/)[0][1]}: the promise holds for $cell"
}

if (invocations.startsWith("surefire-2.22")) {
    assert log.readLines().count { it =~ /\[WARNING\] Tests are distributed by whole classes: Surefire 2\.22\.2/ } == 3 * 5 // nodes, executions
}
return true
