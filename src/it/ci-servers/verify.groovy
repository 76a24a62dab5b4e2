import io.github.distributedtests.it.Runs

def runs = Runs.in(basedir.toPath())
runs.promiseHolds("all", Runs.nodes("circleci", 2))
runs.promiseHolds("all", Runs.nodes("gitlab", 2))
["gitlab-unasked", "selected"].each { assert runs.tests(it) == runs.tests("all") }
assert runs.tests("bazel") == runs.tests("circleci-2")
assert new File(basedir, "bazel-was-told").exists()

def log = new File(basedir, "build.log").getText("UTF-8")
[
    "This is node 1 of 2, as CircleCI says by CIRCLE_NODE_INDEX and CIRCLE_NODE_TOTAL",
    "This is node 2 of 2, as GitLab says by CI_NODE_INDEX and CI_NODE_TOTAL",
    "nothing is distributed all the same, as the command line selects tests",
].each { assert log.count(it) == 1 : it }
null
