package io.github.distributedtests.surefire;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;

/**
 * The class loader that Surefire looks for configured providers with, in which ours is the only one. As a context class
 * loader it holds for one mojo in one thread; a dependency of the plugin would hold for every module that shares it,
 * and would have to be there before anyone can know what the module's tests need.
 */
public final class ProviderLookup extends ClassLoader {
    static final String SERVICE = "META-INF/services/org.apache.maven.surefire.api.provider.SurefireProvider";
    private static final String OURS = "META-INF/distributed-surefire/surefire-provider";

    private final URL ours;

    /** @param surefire the class loader of the Surefire plugin */
    public ProviderLookup(ClassLoader surefire) {
        super(surefire);
        ours = ProviderLookup.class.getClassLoader().getResource(OURS);
        if (ours == null) {
            throw new IllegalStateException(OURS + " is missing from the provider's jar");
        }
    }

    /** The class names of the providers that the user put among the dependencies of the Surefire plugin. */
    public static Set<String> configuredProviders(ClassLoader surefire) throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL url : Collections.list(surefire.getResources(SERVICE))) {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false); // a cache keeps the jar open in a JVM that lives on, such as a daemon
            try (InputStream in = connection.getInputStream()) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").trim())
                        .filter(line -> !line.isEmpty())
                        .forEach(names::add);
            }
        }
        return names;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICE) ? Collections.enumeration(Collections.singleton(ours)) : super.getResources(name);
    }
}
