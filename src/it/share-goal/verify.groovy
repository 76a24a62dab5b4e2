import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.reportsHoldThePromise("all", Runs.nodes("plain", 2)) // without the extension, nobody keeps ledgers
runs.eachClassOnOneNode(Runs.nodes("plain", 2))

// Each class is named on one node, by a pattern that fits its class file and no other's.
def classes = ["First", "Second", "Third", "Fourth"].collect { "it/share/${it}Test.class".toString() }
def patterns = [1, 2].collectMany { new File(basedir, "target/plain-$it/distributed/surefire-default-test/includes.txt").readLines("UTF-8") }
assert patterns.size() == 4
assert patterns.collect { pattern -> classes.findAll { it.matches((pattern =~ /^%regex\[(.*)\]$/)[0][1]) } } as Set == classes.collect { [it] } as Set

def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("holds a node's share already")
assert log.contains("mvn test-compile distributed:share -Dnodes=3 -DnodeNumber=1")
assert log.count("Add <extensions>true</extensions> to it in the POM.") == 1
