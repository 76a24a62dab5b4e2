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
        // Surefire 3.5 takes the name of a method of Jupiter 5.7 for that of its class; its files are named rightly.
        def named = surefire == "3.5" && module == "jupiter-5.7"
        def nodesOf = { type ->
            named ? nodes.findAll { new File(basedir, "$module/target/$it/surefire-reports").list().any { it.startsWith("TEST-$type-node") } } : runs.runsOf(type, nodes)
        }
        assert nodesOf("matrix.${framework}.PlainTest".toString()).size() > 1
        assert nodesOf("matrix.${framework}.StepsTest".toString()).size() == 1
        println "Surefire $surefire: the promise holds for $module"
    }
}
return true
