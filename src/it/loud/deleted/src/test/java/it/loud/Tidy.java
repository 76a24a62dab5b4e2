package it.loud;

import it.empty.FourMethods;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;

/** Deletes what the test JVMs that come later need. */
abstract class Tidy extends FourMethods {
    @AfterAll
    static void tidiesUp() throws IOException {
        Path folder = Path.of(System.getProperty("it.distributed"));
        if (Files.exists(folder)) {
            List<File> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.sorted(Comparator.reverseOrder()).map(Path::toFile).collect(Collectors.toList());
            }
            files.forEach(File::delete);
        }
    }
}
