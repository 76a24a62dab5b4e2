import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "plain-1", "plain-2")
runs.eachClassOnOneNode("plain-1", "plain-2")

// Names without a class loader that reads class names would be of no use to Surefire: the file holds class files.
def classes = [1, 2].collectMany { new File(basedir, "target/plain-$it/distributed/surefire-default-test/includes.txt").readLines("UTF-8") }
assert classes as Set == ["First", "Second", "Third", "Fourth"].collect { "it/share/${it}Test.class".toString() } as Set
assert classes.size() == 4

def log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("holds a node's share already")
assert log.contains("mvn test-compile distributed:share -Dnodes=3 -DnodeNumber=1")
