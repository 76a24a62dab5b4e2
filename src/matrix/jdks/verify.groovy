import io.github.distributedtests.it.Runs

// What the tests run on is what they themselves assert.
assert new File(basedir, "build.log").readLines("UTF-8").findAll { it.startsWith("Java version: ") }.every { it.startsWith("Java version: 25") }

def runs = Runs.in(basedir.toPath())
for (java in ["25", "17"]) {
    def nodes = ["$java-1", "$java-2"]*.toString() as String[]
    runs.promiseHolds("all", nodes)
    runs.classIsSplit("matrix.jdks.FirstTest", nodes)
    println "Maven on JDK 25, tests on $java: the promise holds"
}
return true
