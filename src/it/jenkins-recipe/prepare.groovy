import java.nio.file.Files
import java.nio.file.StandardCopyOption

// The recipe itself, not a copy that could grow old.
def recipe = basedir.toPath().resolve("../../../../examples/ci/Jenkinsfile").normalize()
Files.copy(recipe, basedir.toPath().resolve("Jenkinsfile"), StandardCopyOption.REPLACE_EXISTING)
return true
