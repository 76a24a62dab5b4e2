package io.github.distributedtests.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds class files by name through a class loader's resources; no class is loaded. What was read once is kept.
 *
 * <p>Safe for use by several threads.
 */
public final class ClassFiles {
    private final ClassLoader resources;
    private final Map<String, Optional<ClassFile>> read = new ConcurrentHashMap<>();
    private final Map<String, List<ClassFile>> lineages = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> metaAnnotations = new ConcurrentHashMap<>();

    public ClassFiles(ClassLoader resources) {
        this.resources = resources;
    }

    /** The class of this binary name, or nothing where there is none or it can't be read. */
    public Optional<ClassFile> find(String name) {
        return name == null ? Optional.empty() : read.computeIfAbsent(name, this::load);
    }

    private Optional<ClassFile> load(String name) {
        try (InputStream in = resources.getResourceAsStream(name.replace('.', '/') + ".class")) {
            // A file system that doesn't tell upper from lower case may give another class; the JVM refuses it too.
            return in == null
                    ? Optional.empty()
                    : Optional.of(ClassFileReader.read(in)).filter(file -> name.equals(file.name()));
        } catch (IOException | RuntimeException e) {
            // Damaged bytes show themselves as any of these. What can't be read has nothing to say; the JVM will
            // report it better than this tool could.
            return Optional.empty();
        }
    }

    /**
     * The class itself, its superclasses and all their interfaces, nearest first, without those of the Java platform.
     * Empty where the class can't be found; supertypes that can't be found are left out.
     */
    public List<ClassFile> lineage(String name) {
        return name == null ? Collections.emptyList() : lineages.computeIfAbsent(name, this::findLineage);
    }

    private List<ClassFile> findLineage(String name) {
        Map<String, ClassFile> lineage = new LinkedHashMap<>();
        addLineage(name, lineage);
        return Collections.unmodifiableList(new ArrayList<>(lineage.values()));
    }

    private void addLineage(String name, Map<String, ClassFile> lineage) {
        if (name == null || isOfThePlatform(name) || lineage.containsKey(name)) {
            return;
        }
        find(name).ifPresent(file -> {
            lineage.put(name, file);
            addLineage(file.superName(), lineage);
            file.interfaces().forEach(type -> addLineage(type, lineage));
        });
    }

    /**
     * The class with its {@linkplain #lineage lineage}, and the same for every class that is nested in one of them: all
     * that takes part when a test framework runs the class.
     */
    public Collection<ClassFile> family(String name) {
        Map<String, ClassFile> family = new LinkedHashMap<>();
        addFamily(name, family);
        return family.values();
    }

    private void addFamily(String name, Map<String, ClassFile> family) {
        for (ClassFile relative : lineage(name)) {
            if (family.put(relative.name(), relative) == null) {
                relative.memberClasses().forEach(member -> addFamily(member, family));
            }
        }
    }

    /** Whether the class, or one that it extends or implements, has the annotation, be it as a meta-annotation. */
    public boolean isMarked(String name, String annotation) {
        return lineage(name).stream().anyMatch(relative -> isAnnotated(relative.annotations(), annotation));
    }

    /** Whether the class is, extends or implements the other type, as far as its lineage can be found. */
    public boolean isA(String name, String type) {
        for (ClassFile relative : lineage(name)) {
            if (relative.name().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The types of these annotations, of the annotations on those types, and so on: what is present or meta-present,
     * in alphabetical order.
     */
    public Set<String> withMetaAnnotations(Collection<AnnotationUse> annotations) {
        Set<String> types = Collections.emptySet();
        for (AnnotationUse annotation : annotations) {
            Set<String> ofType = metaAnnotations.computeIfAbsent(annotation.type(), this::findMetaAnnotations);
            types = types.isEmpty() ? ofType : union(types, ofType); // most tests have one annotation
        }
        return types;
    }

    /** Whether an annotation of this type is present or meta-present among these. */
    public boolean isAnnotated(Collection<AnnotationUse> annotations, String type) {
        for (AnnotationUse annotation : annotations) {
            if (metaAnnotations
                    .computeIfAbsent(annotation.type(), this::findMetaAnnotations)
                    .contains(type)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    private Set<String> findMetaAnnotations(String type) {
        Set<String> types = new TreeSet<>();
        addTypes(type, types);
        return Collections.unmodifiableSet(types);
    }

    private void addTypes(String annotation, Set<String> types) {
        if (!isOfThePlatform(annotation) && types.add(annotation)) {
            find(annotation).ifPresent(type -> type.annotations().forEach(meta -> addTypes(meta.type(), types)));
        }
    }

    /** Whether a class belongs to Java itself, so that nothing of it matters to a test framework. */
    public static boolean isOfThePlatform(String name) {
        return name.startsWith("java.");
    }
}
