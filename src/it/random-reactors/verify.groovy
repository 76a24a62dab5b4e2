import io.github.distributedtests.reactors.RandomReactors

// Small ones, which have much in them. A hundred others: ./random-reactors 1-100
def seeds = [5, 6]

def home = new File(System.getProperty("maven.home"), "bin")
def windows = System.getProperty("os.name").startsWith("Windows")
def maven = [new File(home, windows ? "mvn.cmd" : "mvn").path, "-q", "-B", "-ntp", "-Dmaven.repo.local=" + localRepositoryPath]
def reactors = new RandomReactors(maven.collect { it.toString() }, new File(basedir, "target").toPath())
assert seeds.findAll { !reactors.isFine(it) } == []
return true
