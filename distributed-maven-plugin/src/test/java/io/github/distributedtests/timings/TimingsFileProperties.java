package io.github.distributedtests.timings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What properties of timings in a file have in common: the file, and any timings. */
abstract class TimingsFileProperties {
    Path file;

    @BeforeProperty
    void createFile() throws IOException {
        file = Files.createTempFile("timings", ".tsv");
    }

    @AfterProperty
    void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Provide
    Arbitrary<StoredTimings> timings() {
        return StoredEntries.storedTimings();
    }
}
