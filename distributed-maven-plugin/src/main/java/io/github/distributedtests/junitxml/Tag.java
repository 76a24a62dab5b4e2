package io.github.distributedtests.junitxml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

/**
 * A start tag.
 *
 * @param namespaces what it declares: prefix (empty for the default one) to namespace, in the order of the file
 * @param attributes in the order of the file
 */
record Tag(QName name, Map<String, String> namespaces, Map<QName, String> attributes) {

    /** The one that a reader stands on. */
    static Tag of(XMLStreamReader xml) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            namespaces.put(orEmpty(xml.getNamespacePrefix(i)), orEmpty(xml.getNamespaceURI(i)));
        }
        Map<QName, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeName(i), xml.getAttributeValue(i));
        }
        return new Tag(xml.getName(), namespaces, attributes);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    String localName() {
        return name.getLocalPart();
    }

    /** The value of an attribute without a namespace; empty if it has none. */
    String text(String attribute) {
        return orEmpty(attribute(attribute));
    }

    /** The value of an attribute without a namespace, or null. */
    String attribute(String attribute) {
        return attributes.get(new QName(attribute));
    }

    /** This one with one attribute set, in its old place if it has one. */
    Tag with(String attribute, String value) {
        Map<QName, String> all = new LinkedHashMap<>(attributes);
        all.put(new QName(attribute), value);
        return new Tag(name, namespaces, all);
    }

    /**
     * The first one, and what only later ones declare or have.
     *
     * @param tags at least one
     */
    static Tag union(List<Tag> tags) {
        Map<String, String> allNamespaces = new LinkedHashMap<>();
        Map<QName, String> allAttributes = new LinkedHashMap<>();
        for (Tag tag : tags) {
            tag.namespaces.forEach(allNamespaces::putIfAbsent);
            tag.attributes.forEach(allAttributes::putIfAbsent);
        }
        return new Tag(tags.get(0).name, allNamespaces, allAttributes);
    }
}
