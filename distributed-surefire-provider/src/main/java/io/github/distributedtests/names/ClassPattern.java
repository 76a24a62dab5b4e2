package io.github.distributedtests.names;

import java.util.regex.Pattern;

/**
 * A pattern for class names, as a user writes it: {@code FooTest} or {@code *SlowTest} for a class of that name in any
 * package, {@code com.acme.*Test} for one in that package, {@code com.acme.**} for all below it. {@code *} stands for
 * any characters but a dot, {@code **} for any characters, {@code ?} for one. A slash counts as a dot, and
 * {@code .java} or {@code .class} at the end is ignored.
 */
public final class ClassPattern {
    private final String text;
    private final Pattern regex;
    private final boolean qualified;

    /** @throws IllegalArgumentException if the pattern is blank or has characters that no class name has */
    public ClassPattern(String text) {
        String glob = text.trim().replaceAll("\\.(java|class)$", "").replace('/', '.');
        if (!glob.matches("[\\p{javaJavaIdentifierPart}.*?]+")) {
            throw new IllegalArgumentException(
                    '"' + text + "\" is not a pattern for class names, such as com.acme.*Test");
        }
        this.text = text.trim();
        this.qualified = glob.indexOf('.') >= 0 || glob.contains("**");
        this.regex = Pattern.compile(glob.replace("$", "\\$")
                .replace(".", "\\.")
                .replace("?", "[^.]")
                .replace("**", "\u0000")
                .replace("*", "[^.]*")
                .replace("\\.\u0000\\.", "\\.(.*\\.)?")
                .replace("\u0000\\.", "(.*\\.)?")
                .replace("\u0000", ".*"));
    }

    /** Whether the class of this binary name matches. */
    public boolean matches(String className) {
        return regex.matcher(qualified ? className : ClassNames.simple(className))
                .matches();
    }

    /** As the user wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
