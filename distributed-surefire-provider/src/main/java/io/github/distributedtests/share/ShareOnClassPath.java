package io.github.distributedtests.share;

import io.github.distributedtests.classfile.ClassFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes the share of the node whose share file lies on a class path. */
public final class ShareOnClassPath {
    private ShareOnClassPath() {}

    /**
     * @return nothing where there is no share file, so that every test is to be run
     * @throws UncheckedIOException if there is one that can't be read: to run everything then would run tests twice
     */
    public static Optional<Share> find(ClassLoader classPath) {
        try {
            return ShareFile.find(classPath).map(file -> file.settings().share(new ClassFiles(classPath)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
