package io.github.distributedtests.junitxml;

import io.github.distributedtests.text.VisibleText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes XML 1.0 in UTF-8, event by event. The JDK's own writer doesn't see to {@code ]]>} in CDATA, to line ends in
 * attributes or to the namespaces of what is moved below another root.
 */
final class XmlWriter {
    private static final String REPLACEMENT = "\ufffd";

    private final Writer out;
    private final Deque<QName> open = new ArrayDeque<>();

    /** Prefix to namespace, as they hold within each open element; the document's comes last. */
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

    private boolean inTag;
    private boolean inCdata;
    /** How many of the last characters of the open CDATA section are closing brackets. */
    private int brackets;

    private char last = '\n';

    XmlWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        scopes.push(Map.of("", "", XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI));
    }

    void start(Tag tag) throws IOException {
        finishMarkup();
        out.write('<');
        out.write(qualified(tag.name()));
        declare(tag);
        for (Map.Entry<QName, String> attribute : tag.attributes().entrySet()) {
            attribute(qualified(attribute.getKey()), attribute.getValue());
        }
        open.push(tag.name());
        inTag = true;
        last = '\n';
    }

    /** Declares what the tag declares or uses, as far as it doesn't hold already. */
    private void declare(Tag tag) throws IOException {
        Map<String, String> used = new LinkedHashMap<>(tag.namespaces());
        used.put(tag.name().getPrefix(), tag.name().getNamespaceURI());
        for (QName attribute : tag.attributes().keySet()) {
            if (!attribute.getPrefix().isEmpty()) {
                used.put(attribute.getPrefix(), attribute.getNamespaceURI());
            }
        }
        Map<String, String> scope = scopes.peek();
        used.entrySet().removeAll(scope.entrySet());
        if (!used.isEmpty()) {
            scope = new HashMap<>(scope);
            scope.putAll(used);
            for (Map.Entry<String, String> namespace : used.entrySet()) {
                String prefix = namespace.getKey();
                attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace.getValue());
            }
        }
        scopes.push(scope);
    }

    void end() throws IOException {
        QName name = open.pop();
        scopes.pop();
        if (inTag) {
            inTag = false;
            out.write("/>");
        } else {
            finishMarkup();
            out.write("</" + qualified(name) + '>');
        }
    }

    /** Writes the text, CDATA, comment or processing instruction that a reader stands on; anything else is left out. */
    void content(XMLStreamReader xml) throws IOException {
        switch (xml.getEventType()) {
            case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE -> text(xml);
            case XMLStreamReader.CDATA -> cdata(xml);
            case XMLStreamReader.COMMENT -> {
                finishMarkup();
                out.write("<!--" + xml.getText() + "-->");
            }
            case XMLStreamReader.PROCESSING_INSTRUCTION -> {
                finishMarkup();
                String data = xml.getPIData();
                out.write("<?" + xml.getPITarget() + (data == null ? "" : ' ' + data) + "?>");
            }
            default -> {}
        }
    }

    private void text(XMLStreamReader xml) throws IOException {
        finishMarkup();
        escaped(xml, c -> switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            default -> illegal(c) ? REPLACEMENT : isHidden(c) ? reference(c) : null;
        });
    }

    private void cdata(XMLStreamReader xml) throws IOException {
        if (!inCdata) {
            finishMarkup();
            out.write("<![CDATA[");
            inCdata = true;
            brackets = 0;
        }
        escaped(xml, c -> {
            boolean end = c == '>' && brackets >= 2;
            brackets = c == ']' ? brackets + 1 : 0;
            return end ? "]]><![CDATA[>" : illegal(c) ? REPLACEMENT : null;
        });
    }

    /** Writes the text that a reader stands on, in pieces as long as can be: most of what is in reports is this. */
    private void escaped(XMLStreamReader xml, Escape escape) throws IOException {
        char[] chars = xml.getTextCharacters();
        int written = xml.getTextStart();
        int end = written + xml.getTextLength();
        for (int i = written; i < end; i++) {
            String instead = escape.of(chars[i]);
            if (instead != null) {
                out.write(chars, written, i - written);
                out.write(instead);
                written = i + 1;
            }
        }
        out.write(chars, written, end - written);
        if (xml.getTextLength() > 0) {
            last = chars[end - 1];
        }
    }

    /** Starts a new line in what is between tags. */
    void lineBreak(String indentation) throws IOException {
        finishMarkup();
        out.write('\n');
        out.write(indentation);
    }

    /** Ends the line of text that was written last, unless it is ended. */
    void endLine() throws IOException {
        if (last != '\n') {
            last = '\n';
            brackets = 0;
            out.write('\n');
        }
    }

    /** Ends the document; the stream stays open. */
    void finish() throws IOException {
        finishMarkup();
        out.write('\n');
        out.flush();
    }

    private void finishMarkup() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
        if (inCdata) {
            out.write("]]>");
            inCdata = false;
        }
    }

    private void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\t', '\n', '\r' -> out.write("&#" + (int) c + ';');
                default -> out.write(illegal(c) ? REPLACEMENT : isHidden(c) ? reference(c) : String.valueOf(c));
            }
        }
        out.write('"');
    }

    /** XML 1.0 has no way at all to write some characters. Surrogates come in pairs from any decoder. */
    private static boolean illegal(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\ufffe';
    }

    /** For people who look at the file; what a parser reads is the same. */
    private static boolean isHidden(char c) {
        return c > '~' && !Character.isSurrogate(c) && VisibleText.isHidden(c);
    }

    private static String reference(char c) {
        return "&#x" + Integer.toHexString(c) + ';';
    }

    private static String qualified(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ':' + name.getLocalPart();
    }

    /** What to write instead of a character, or null. */
    private interface Escape {
        String of(char c);
    }
}
