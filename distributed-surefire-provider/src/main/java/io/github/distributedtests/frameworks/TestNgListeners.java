package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Knows which of the user's listeners for TestNG have a say in what is run. */
public final class TestNgListeners {
    private static final String SERVICES = "META-INF/services/org.testng.ITestNGListener";
    private static final String METHOD_INTERCEPTOR = "org.testng.IMethodInterceptor";
    private static final String ALTER_SUITE_LISTENER = "org.testng.IAlterSuiteListener";

    /** They look at each test by itself, so that it makes no difference to them which others there are. */
    private static final Set<String> BY_TEST =
            new HashSet<>(Arrays.asList("io.qameta.allure.testng.AllureTestNgTestFilter"));

    private final ClassFiles classFiles;
    private final Set<String> names = new LinkedHashSet<>();

    public TestNgListeners(ClassFiles classFiles) {
        this.classFiles = classFiles;
    }

    /** Adds listeners by the names of their classes. */
    public TestNgListeners named(Collection<String> listeners) {
        names.addAll(listeners);
        return this;
    }

    /** Adds those that are listed as the user does it: with commas and white space between. */
    public TestNgListeners listed(String listeners) {
        for (String name : listeners.split("[,\\s]+")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return this;
    }

    /** Adds those that a class brings along. */
    public TestNgListeners of(String testClass) {
        return named(TestNg.listenersOf(testClass, classFiles));
    }

    /**
     * Adds those that service files name.
     *
     * @throws UncheckedIOException if one can't be read
     */
    public TestNgListeners offeredOn(ClassLoader classPath) {
        try {
            for (URL file : Collections.list(classPath.getResources(SERVICES))) {
                try (InputStream in = file.openStream()) {
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .map(line -> line.replaceFirst("#.*", ""))
                            .forEach(this::listed);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Whether one of them is shown all tests at once and may leave some out. */
    public boolean interceptMethods() {
        return areAny(Arrays.asList(METHOD_INTERCEPTOR));
    }

    /** The same, or whether one may change the suites, so that what is run isn't only what Surefire found. */
    public boolean chooseTests() {
        return areAny(Arrays.asList(METHOD_INTERCEPTOR, ALTER_SUITE_LISTENER));
    }

    private boolean areAny(List<String> types) {
        return names.stream()
                .filter(name -> !BY_TEST.contains(name))
                .anyMatch(name -> types.stream().anyMatch(type -> classFiles.isA(name, type)));
    }
}
