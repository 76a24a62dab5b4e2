package it.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Each test leaves a line where neither clean nor the cache touches it. */
class FooTest {
    @BeforeEach
    void runs(TestInfo test) throws IOException {
        Files.writeString(
                Path.of("ran.txt"),
                test.getTestMethod().orElseThrow().getName() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void a() {}

    @Test
    void b() {}

    @Test
    void c() {}

    @Test
    void d() {}
}
