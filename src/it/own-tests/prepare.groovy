import java.nio.file.Files

// The module as it is, once for each run: its POM knows nothing of runs. The parent comes from the local repository.
def module = basedir.toPath().resolve("../../../../distributed-surefire-provider").normalize()
for (run in ["all", "method-1", "method-2"]) {
    def copy = basedir.toPath().resolve("target").resolve(run)
    Files.createDirectories(copy)
    Files.copy(module.resolve("pom.xml"), copy.resolve("pom.xml"))
    Files.walk(module.resolve("src")).withCloseable { files ->
        files.filter(Files::isRegularFile).forEach { file ->
            def target = copy.resolve(module.relativize(file).toString())
            Files.createDirectories(target.parent)
            Files.copy(file, target)
        }
    }
}
