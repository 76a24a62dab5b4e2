package io.github.distributedtests.names;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Folders that every node has, each somewhere else: the checkout above all. Tests may be named after files in them, and
 * a name must be the same on every machine. Immutable.
 */
public final class KnownFolders {
    /** There are none. */
    public static final KnownFolders NONE = new KnownFolders(Collections.emptyMap());

    /** By path, without a separator at its end. */
    private final Map<String, String> namesByPath;

    private final List<Spelling> spellings = new ArrayList<>();

    /**
     * @param namesByPath what stands for each folder, by its absolute path; where a folder can be reached by several
     *     paths, such as by a link, each of them
     */
    public KnownFolders(Map<String, String> namesByPath) {
        Map<String, String> kept = new LinkedHashMap<>();
        namesByPath.forEach((path, name) -> {
            String folder = withoutEnd(path);
            if (folder.matches("([A-Za-z]:)?[/\\\\].*")) { // not a root, which is at the start of any path
                kept.putIfAbsent(folder, name);
            }
        });
        this.namesByPath = Collections.unmodifiableMap(kept);
        Map<String, Spelling> different = new LinkedHashMap<>();
        kept.forEach((path, name) -> {
            for (String text : spellingsOf(path)) {
                different.putIfAbsent(text, new Spelling(text, name, path.charAt(0) != '/'));
            }
        });
        spellings.addAll(different.values());
        spellings.sort((one, other) -> Integer.compare(other.text.length(), one.text.length()));
    }

    private static String withoutEnd(String path) {
        int end = path.length();
        while (end > 0 && isSeparator(path.charAt(end - 1))) {
            end--;
        }
        return path.substring(0, end);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    /** A path as frameworks write it: with either separator, as a URI, and as that in a unique id of the JUnit Platform. */
    private static List<String> spellingsOf(String path) {
        List<String> plain = new ArrayList<>();
        plain.add(path);
        String slashes = path.charAt(0) == '/' ? path : path.replace('\\', '/');
        plain.add(slashes);
        String start = slashes.startsWith("/") ? "" : "/";
        try {
            URI uri = new URI("file", "", start + slashes, null);
            plain.add(uri.getRawPath().substring(start.length()));
            plain.add(URI.create(uri.toASCIIString()).getRawPath().substring(start.length()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
        List<String> all = new ArrayList<>(plain);
        plain.forEach(text -> all.add(inUniqueId(text)));
        return all;
    }

    private static String inUniqueId(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char c : text.toCharArray()) {
            if ("%+[]:/".indexOf(c) >= 0) {
                encoded.append(String.format("%%%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    /** What stands for each folder, by its absolute path. */
    public Map<String, String> namesByPath() {
        return namesByPath;
    }

    /** The text with what stands for a folder in the place of its path, however that is written. */
    public String relative(String text) {
        if (text.indexOf('/') < 0 && text.indexOf('\\') < 0 && !text.contains("%2F")) {
            return text; // nearly all
        }
        StringBuilder relative = null;
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            Spelling found = at(text, at);
            if (found != null) {
                relative = relative == null ? new StringBuilder() : relative;
                relative.append(text, done, at).append(found.name);
                done = at + found.text.length();
                at = done - 1;
            }
        }
        return relative == null
                ? text
                : relative.append(text, done, text.length()).toString();
    }

    /** The longest path that starts there, or null: the module's folder is in that of the whole build. */
    private Spelling at(String text, int at) {
        for (Spelling spelling : spellings) {
            int end = at + spelling.text.length();
            if (text.regionMatches(spelling.ignoresCase, at, spelling.text, 0, spelling.text.length())
                    && !isNameBefore(text, at)
                    && !isNameAt(text, end)) {
                return spelling;
            }
        }
        return null;
    }

    /** Whether it is the middle of a longer path, such as {@code ./work} or {@code /tmp/work} for {@code /work}. */
    private static boolean isNameBefore(String text, int at) {
        if (at >= 3 && text.charAt(at - 3) == '%') {
            return isOfName(decoded(text, at - 3));
        }
        return at > 0 && (isOfName(text.charAt(at - 1)) || ".~".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Whether the name of a folder goes on there, as that of {@code /workshop} after {@code /work}. */
    private static boolean isNameAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at) == '%' ? decoded(text, at) : text.charAt(at);
        return isOfName(c) || c == '.' && isNameAt(text, at + 1);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** The character that is written like {@code %2F}. */
    private static char decoded(String text, int at) {
        try {
            return (char) Integer.parseInt(text.substring(at + 1, Math.min(at + 3, text.length())), 16);
        } catch (NumberFormatException e) {
            return '%';
        }
    }

    /** One way to write the path of a folder. */
    private static final class Spelling {
        private final String text;
        private final String name;
        private final boolean ignoresCase;

        Spelling(String text, String name, boolean ignoresCase) {
            this.text = text;
            this.name = name;
            this.ignoresCase = ignoresCase;
        }
    }
}
