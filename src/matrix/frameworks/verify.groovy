import io.github.distributedtests.it.Runs

def modules = new groovy.xml.XmlSlurper().parse(new File(basedir, "pom.xml")).modules.module*.text()
assert !modules.empty

for (surefire in ["3.5", "3.6"]) {
    // Each module by itself: a module in which nothing ran must not hide behind the others.
    for (module in modules) {
        def runs = Runs.in(basedir.toPath().resolve(module))
        def nodes = (1..3).collect { "$surefire-$it".toString() } as String[]
        runs.promiseHolds("$surefire-all", nodes)
        def framework = module.replaceFirst(/-.*/, "")
        runs.classIsSplit("matrix.${framework}.PlainTest", nodes)
        runs.classOnOneNode("matrix.${framework}.StepsTest", nodes)
        println "Surefire $surefire: the promise holds for $module"
    }
}
return true
