package io.github.distributedtests.classfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An annotation as it stands in a class file: its type and the values that were written down. */
public final class AnnotationUse {
    private final String type;
    private final Map<String, Object> values;

    AnnotationUse(String type, Map<String, Object> values) {
        this.type = type;
        this.values = values;
    }

    /** The binary name of the annotation type. */
    public String type() {
        return type;
    }

    /**
     * The value of an element as text, one entry for each member of an array: class literals as binary names, enum
     * constants by their names, numbers and strings as they are. Empty where the default was left in place.
     */
    public List<String> value(String element) {
        Object value = values.get(element);
        if (value == null) {
            return Collections.emptyList();
        }
        if (!(value instanceof List)) {
            return Collections.singletonList(value.toString());
        }
        List<String> texts = new ArrayList<>();
        for (Object member : (List<?>) value) {
            texts.add(member.toString());
        }
        return texts;
    }

    /** All that was written down, with the elements in alphabetical order: the same for annotations that say the same. */
    public String text() {
        return toString() + new TreeMap<>(texts(values));
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((element, value) -> texts.put(element, text(value)));
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof List) {
            return ((List<?>) value)
                    .stream()
                            .map(AnnotationUse::text)
                            .collect(Collectors.toList())
                            .toString();
        }
        return value instanceof AnnotationUse ? ((AnnotationUse) value).text() : value.toString();
    }

    @Override
    public String toString() {
        return "@" + type;
    }
}
