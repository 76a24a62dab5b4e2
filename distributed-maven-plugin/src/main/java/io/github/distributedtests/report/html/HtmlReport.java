package io.github.distributedtests.report.html;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.report.RunSummary;
import io.github.distributedtests.report.Totals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A run as one HTML file that needs nothing else: no network, no font, no other file. Equal runs make equal files.
 *
 * <p>Names of tests come from outside. They are escaped wherever they stand, and should that ever be forgotten, the
 * page's security policy still lets no script run but its own, which it names by digest.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Writes the file in one step. A link in its place is replaced, not followed.
     *
     * @throws IOException if it can't be written
     * @throws IllegalArgumentException if the run names a node that it hasn't, or has no weight for one
     */
    public static void write(Path file, RunSummary run) throws IOException {
        String page = page(run);
        Path target = file.toAbsolutePath();
        PlainFiles.makeFolder(target.getParent());
        PlainFiles.replace(target, page);
    }

    static String page(RunSummary run) {
        Totals totals = Totals.of(run);
        String style = resource("report.css");
        String script = resource("report.js");
        PageValues values = new PageValues(run, totals);
        return Template.parse(resource("report.html"))
                .fill(values.with("style", style)
                        .with("styleDigest", digest(style))
                        .with("script", script)
                        .with("scriptDigest", digest(script))
                        .with("data", TimelineData.json(run, totals))
                        .map());
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            // A browser makes one line feed of whatever ends a line, and digests the result.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("the plugin's jar is damaged: " + name + " can't be read", e);
        }
    }

    /** As a Content-Security-Policy names a script. */
    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256, this one has not", e);
        }
    }
}
