package io.github.distributedtests.names;

/** How text stands in a field of a line-based file: fields are separated by tabs, lines by line feeds. */
public final class EscapedText {
    /** What a decoder puts in the place of bytes that are no text. */
    public static final char REPLACEMENT = '\ufffd';

    private EscapedText() {}

    /** The text without characters that would end a field or a line or confuse a terminal. */
    public static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = c == '\\'
                    || c == REPLACEMENT
                    || Character.isISOControl(c)
                    || Character.isSurrogate(c) && isLonely(text, i);
            if (special && escaped == null) {
                escaped = new StringBuilder(text.substring(0, i));
            }
            if (!special) {
                if (escaped != null) {
                    escaped.append(c);
                }
            } else if (c == '\\') {
                escaped.append("\\\\");
            } else {
                escaped.append(String.format("\\u%04x", (int) c));
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean isLonely(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** @throws IllegalArgumentException if it isn't what {@link #escape} makes */
    public static String unescape(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (escaped.startsWith("\\\\", i)) {
                text.append('\\');
                i++;
            } else if (escaped.startsWith("\\u", i) && i + 6 <= escaped.length()) {
                text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                throw new IllegalArgumentException("a backslash that escapes nothing");
            }
        }
        return text.toString();
    }
}
