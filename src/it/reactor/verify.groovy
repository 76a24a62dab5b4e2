import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", "method-1", "method-2", "method-3")
runs.promiseHolds("all", "class-1", "class-2", "class-3")
runs.eachClassOnOneNode("class-1", "class-2", "class-3")
runs.promiseHolds("all", "threads-1", "threads-2", "threads-3")
runs.promiseHolds("broken-all", "broken-1", "broken-2", "broken-3")
runs.promiseHolds("cli-all", "cli-1", "cli-2", "cli-3")

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
