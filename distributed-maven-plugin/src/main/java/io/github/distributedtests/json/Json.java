package io.github.distributedtests.json;

import io.github.distributedtests.text.VisibleText;
import java.util.Iterator;
import java.util.Map;

/**
 * JSON (RFC 8259), indented by two spaces. Whatever a text holds, a parser reads the same, and what people could not see
 * is escaped, half a surrogate pair as well.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /**
     * A value as text, with a line feed at its end.
     *
     * @param value a map whose keys are strings, in the order of its entries; a collection; a string, a number, a boolean
     *     or null
     * @throws IllegalArgumentException if it is or holds anything else, or a number that JSON has not, such as NaN
     */
    public static String of(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String lineBreak) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Number number) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException(number + " is no number in JSON");
            }
            out.append(number);
        } else if (value instanceof Map<?, ?> map) {
            members(map.entrySet(), '{', '}', lineBreak);
        } else if (value instanceof Iterable<?> list) {
            members(list, '[', ']', lineBreak);
        } else {
            throw new IllegalArgumentException(value.getClass() + " is nothing in JSON");
        }
    }

    private void members(Iterable<?> members, char start, char end, String lineBreak) {
        out.append(start);
        Iterator<?> all = members.iterator();
        boolean empty = !all.hasNext();
        while (all.hasNext()) {
            Object member = all.next();
            out.append(lineBreak).append("  ");
            if (member instanceof Map.Entry<?, ?> entry) {
                string((String) entry.getKey());
                out.append(": ");
                value(entry.getValue(), lineBreak + "  ");
            } else {
                value(member, lineBreak + "  ");
            }
            out.append(all.hasNext() ? "," : "");
        }
        out.append(empty ? "" : lineBreak).append(end);
    }

    private void string(String text) {
        out.append('"');
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (VisibleText.isHidden(c)) {
                for (int unit = i; unit < next; unit++) {
                    out.append(String.format("\\u%04x", (int) text.charAt(unit)));
                }
            } else {
                out.appendCodePoint(c);
            }
        }
        out.append('"');
    }
}
