import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHoldsByMethodAndByClass(3)
runs.promiseHolds("all", Runs.nodes("threads", 3))
runs.promiseHolds("broken-all", Runs.nodes("broken", 3))
runs.promiseHolds("cli-all", Runs.nodes("cli", 3))

// Alone in its module: the nodes that don't own it leave no report there, for all that failIfNoTests says.
["method", "class", "threads", "broken", "cli"].each { set ->
    def withReports = (1..3).findAll { node ->
        def reports = new File(basedir, "tiny/target/$set-$node/surefire-reports")
        reports.isDirectory() && reports.list().any { it.endsWith(".xml") }
    }
    assert withReports.size() == 1 : "tiny has reports on nodes $withReports of '$set'"
}

// What a closure leaves behind is no answer.
return true
