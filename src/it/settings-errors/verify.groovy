import io.github.distributedtests.it.Runs

def log = new File(basedir, "build.log").getText("UTF-8").normalize()
def messages = [
    "zero": 'nodes is "0" (-Dnodes), which is not a whole number from 1 to',
    "negative": 'nodes is "-1" (-Dnodes), which is not a whole number from 1 to',
    "word": 'nodes is "three" (-Dnodes), which is not a whole number from 1 to',
    "which-node": "nodes is 3, but nodeNumber is not set.",
    "fourth-of-three": "nodeNumber is 4, but there are 3 nodes.",
    "two-weights": 'nodeWeights is "2,1", 2 for 3 nodes.',
    "weight-of-zero": 'nodeWeights is "1,0,1", and "0" is not a number greater than 0.',
]
messages.each { run, message ->
    assert !new File(basedir, "target/$run").exists() : "'$run' got as far as to write into its build folder"
    assert log.count(message) == 1 : "'$run' should have said once: $message"
}
assert !(log =~ /(?m)^\s+at [\w.$\/]+\(/) : "a stack trace says nothing to a user who mistyped a number"

def everything = ["addsNothing", "addsOne", "addsManyMore", "takesAway"].collect {
    "surefire-reports:it.errors.SumTest#" + it
} as Set
def runs = Runs.in(basedir.toPath())
assert runs.tests("disabled") == everything
assert runs.tests("one-node") == everything
