package io.github.distributedtests.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** Reads what lies on class paths. */
final class Resources {
    private Resources() {}

    /** Opens one past Java's cache, by which a jar would stay open, and be the old one where it is built anew. */
    static InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
