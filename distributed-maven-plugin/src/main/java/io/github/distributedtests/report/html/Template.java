package io.github.distributedtests.report.html;

import io.github.distributedtests.text.VisibleText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML page with places to fill, in the notation of Mustache: <code>{{name}}</code> is text and gets escaped,
 * <code>{{{name}}}</code> is put in as it is, <code>{{#name}}...{{/name}}</code> stands once for each member of a list,
 * or if a condition is true, <code>{{^name}}...{{/name}}</code> if the list is empty or the condition false. A name is
 * looked up in the member first, then in what is around it.
 *
 * <p>Escaping is what happens unless the page says otherwise, so that it can't be forgotten.
 */
final class Template {
    private static final Pattern TAG = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{([#^/]?)(\\w+)}}");

    private sealed interface Token {}

    private record Literal(String text) implements Token {}

    private record Value(String name, boolean raw) implements Token {}

    private record Section(String name, boolean inverted, List<Token> tokens) implements Token {}

    private final List<Token> tokens;

    private Template(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException if sections don't close in the order in which they open */
    static Template parse(String page) {
        Deque<Section> open = new ArrayDeque<>();
        open.push(new Section("", false, new ArrayList<>()));
        Matcher tag = TAG.matcher(page);
        int end = 0;
        for (; tag.find(); end = tag.end()) {
            open.element().tokens().add(new Literal(page.substring(end, tag.start())));
            String name = tag.group(1) == null ? tag.group(3) : tag.group(1);
            if (tag.group(1) != null || tag.group(2).isEmpty()) {
                open.element().tokens().add(new Value(name, tag.group(1) != null));
            } else if (!tag.group(2).equals("/")) {
                Section section = new Section(name, tag.group(2).equals("^"), new ArrayList<>());
                open.element().tokens().add(section);
                open.push(section);
            } else if (!open.pop().name().equals(name) || open.isEmpty()) {
                throw new IllegalArgumentException("{{/" + name + "}} closes what isn't open");
            }
        }
        Section page0 = open.pop();
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("{{#" + page0.name() + "}} isn't closed");
        }
        page0.tokens().add(new Literal(page.substring(end)));
        return new Template(page0.tokens());
    }

    /**
     * The page, filled.
     *
     * @param values a {@link Boolean} or a list of such maps for a section, anything else for text
     * @throws IllegalArgumentException if the page asks for a name that isn't there
     */
    String fill(Map<String, ?> values) {
        StringBuilder page = new StringBuilder();
        Deque<Map<String, ?>> scopes = new ArrayDeque<>();
        scopes.push(values);
        fill(tokens, scopes, page);
        return page.toString();
    }

    private static void fill(List<Token> tokens, Deque<Map<String, ?>> scopes, StringBuilder page) {
        for (Token token : tokens) {
            if (token instanceof Literal literal) {
                page.append(literal.text());
            } else if (token instanceof Value value) {
                String text = String.valueOf(lookUp(value.name(), scopes));
                page.append(value.raw() ? text : VisibleText.html(text));
            } else if (token instanceof Section section) {
                fill(section, scopes, page);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void fill(Section section, Deque<Map<String, ?>> scopes, StringBuilder page) {
        Object value = lookUp(section.name(), scopes);
        List<?> members =
                value instanceof Boolean condition ? condition ? List.of(Map.of()) : List.of() : (List<?>) value;
        if (section.inverted()) {
            members = members.isEmpty() ? List.of(Map.of()) : List.of();
        }
        for (Object member : members) {
            scopes.push((Map<String, ?>) member);
            fill(section.tokens(), scopes, page);
            scopes.pop();
        }
    }

    private static Object lookUp(String name, Deque<Map<String, ?>> scopes) {
        for (Map<String, ?> scope : scopes) {
            Object value = scope.get(name);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalArgumentException("nothing to fill {{" + name + "}} with");
    }
}
