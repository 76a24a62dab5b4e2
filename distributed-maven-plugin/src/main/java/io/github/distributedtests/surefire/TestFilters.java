package io.github.distributedtests.surefire;

import java.io.IOException;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What of the user's may take single tests out of a class that is run, so that they don't count as lost. */
public final class TestFilters {
    private static final String SERVICE = "org.junit.platform.launcher.PostDiscoveryFilter";
    private static final String OWN = "io.github.distributedtests.";

    private TestFilters() {}

    /**
     * Whether there is anything: groups or tags, patterns that name methods, a filter of the JUnit Platform.
     *
     * @param testClassPath a class loader that has it
     * @throws IOException if a file with patterns or one of services can't be read
     */
    public static boolean any(SurefireMojo mojo, ClassLoader testClassPath) throws IOException {
        return mojo.selectsGroups()
                || Stream.of(mojo.test().stream(), mojo.includes().stream(), mojo.excludes().stream())
                        .flatMap(patterns -> patterns)
                        .anyMatch(pattern -> pattern.contains("#"))
                || anyService(testClassPath);
    }

    private static boolean anyService(ClassLoader testClassPath) throws IOException {
        SortedSet<String> filters = ServiceFiles.names("META-INF/services/" + SERVICE, testClassPath);
        filters.addAll(ModuleServices.names(SERVICE, testClassPath));
        return filters.stream().anyMatch(filter -> !filter.startsWith(OWN));
    }
}
