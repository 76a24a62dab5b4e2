package io.github.distributedtests.text;

/**
 * How text from outside, such as the name of a test, is put into a report: nothing in it acts, nothing in it hides.
 *
 * <p>Characters that can't be seen or that change how others are seen (control characters, marks of direction, spaces
 * without width, fillers, line separators, halves of surrogate pairs) are shown as {@code \}{@code u202e}.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text with every character to be seen, in one line. */
    public static String visible(String text) {
        StringBuilder visible = null;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (isHidden(c) && visible == null) {
                visible = new StringBuilder(text.substring(0, i));
            }
            if (visible != null) {
                visible.append(isHidden(c) ? code(c) : Character.toString(c));
            }
        }
        return visible == null ? text : visible.toString();
    }

    /** Whether a character can't be seen, or changes how others are seen. */
    public static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isIgnorable(c);
        };
    }

    /** What else Unicode calls ignorable by default: fillers, joiners and selectors that show nothing themselves. */
    private static boolean isIgnorable(int c) {
        return c == 0x34f
                || c == 0x115f
                || c == 0x1160
                || c == 0x17b4
                || c == 0x17b5
                || c >= 0x180b && c <= 0x180f
                || c == 0x2065
                || c == 0x3164
                || c >= 0xfe00 && c <= 0xfe0f
                || c == 0xffa0
                || c >= 0xfff0 && c <= 0xfff8
                || c >= 0xe0000 && c <= 0xe0fff;
    }

    private static String code(int c) {
        return String.format(Character.isBmpCodePoint(c) ? "\\u%04x" : "\\u{%x}", c);
    }

    /** Visible text for an element or an attribute in quotes. */
    public static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (char c : visible(text).toCharArray()) {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** Visible text as a JSON string, its quotes included, that can't end a script element or open a comment in it. */
    public static String json(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (char c : visible(text).toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '<', '>', '&' -> json.append(String.format("\\u%04x", (int) c));
                default -> json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
