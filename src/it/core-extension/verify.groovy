import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", Runs.nodes("method", 2))
runs.promiseHolds("all", "method-1", "environment-2")
runs.classIsSplit("it.one.AppleTest", Runs.nodes("method", 2))

runs.collectFoundAll("target/by-prefix")

// Were the plugin in a POM, it wouldn't be the core extension that did it.
basedir.eachFileRecurse { file ->
    assert file.name != "pom.xml" || !file.getText("UTF-8").contains("distributed-maven-plugin") : file
}
