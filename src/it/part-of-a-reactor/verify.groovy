import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())

/** Of the whole reactor's tests, those of the modules in these folders ran over the nodes, each on one of them. */
def partIsShared = { List<String> folders, String first, String second ->
    def expected = runs.tests("all").findAll { test -> folders.any { test.startsWith(it + "/") } }
    def one = runs.tests(first)
    def two = runs.tests(second)
    assert expected.any()
    assert one.intersect(two).isEmpty()
    assert one + two == expected
    [one, two]
}
def part = partIsShared(["the core", "the web"], "part-1", "part-2")
def folder = partIsShared(["the core"], "folder-1", "folder-2")

// A test's place doesn't depend on how much of the reactor is built.
for (node in [0, 1]) {
    assert folder[node].any()
    assert part[node].containsAll(folder[node])
}
