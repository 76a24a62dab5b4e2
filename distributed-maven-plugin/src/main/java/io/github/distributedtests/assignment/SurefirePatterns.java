package io.github.distributedtests.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Regular expressions by which Surefire is told classes. A path would not do: Surefire looks for it below every folder, so
 * that {@code acme/FooTest.class} would stand for {@code com/acme/FooTest.class} as well. From 3.6 on, Surefire compares
 * an expression both with the path of the class file and with the name of the class.
 */
final class SurefirePatterns {
    private static final String START = "%regex[";
    private static final String END = "(\\.class)?]";

    private final String separator;

    /** @param ofPaths what separates folders on this machine */
    SurefirePatterns(char ofPaths) {
        separator = ofPaths == '/' ? "[./]" : "[.\\\\]";
    }

    /** For exactly this class. */
    String of(String className) {
        return START + quoted(className) + END;
    }

    /**
     * For exactly these classes, one for each package: Surefire compiles every expression anew for each class that it
     * compares with, so that thousands of classes would be minutes.
     */
    List<String> of(Collection<String> classNames) {
        Map<String, List<String>> byPackage = new TreeMap<>();
        for (String name : classNames) {
            int simple = name.lastIndexOf('.') + 1;
            byPackage
                    .computeIfAbsent(name.substring(0, simple), missing -> new ArrayList<>())
                    .add(quoted(name.substring(simple)));
        }
        return byPackage.entrySet().stream()
                .map(entry -> START + quoted(entry.getKey()) + either(entry.getValue()) + END)
                .toList();
    }

    private static String either(List<String> names) {
        return names.size() == 1 ? names.get(0) : '(' + String.join("|", names) + ')';
    }

    private String quoted(String name) {
        StringBuilder regex = new StringBuilder();
        name.codePoints().forEach(character -> regex.append(character == '.' ? separator : quoted(character)));
        return regex.toString();
    }

    /** Without any of the characters that mean something to Surefire itself: {@code , ! # + [ ]} and space. */
    private static String quoted(int character) {
        if (character < 128 && (Character.isLetterOrDigit(character) || character == '_')) {
            return Character.toString(character);
        }
        return character == '$' ? "\\$" : "\\x{" + Integer.toHexString(character) + '}';
    }
}
