package io.github.distributedtests.surefire;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;

/**
 * The class loader that Surefire looks for configured providers with, in which ours is the only one. As a context class
 * loader it holds for one mojo in one thread; a dependency of the plugin would hold for every module that shares it,
 * and would have to be there before anyone can know what the module's tests need.
 */
public final class ProviderLookup extends ClassLoader {
    static final String SERVICE = "META-INF/services/org.apache.maven.surefire.api.provider.SurefireProvider";
    private static final String OURS = "META-INF/distributed-surefire/surefire-provider";

    private final URL ours;
    private volatile boolean wasAsked;

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
        return ServiceFiles.names(SERVICE, surefire);
    }

    /** Whether anybody has looked for providers with this class loader. */
    public boolean wasAsked() {
        return wasAsked;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (name.equals(SERVICE)) {
            wasAsked = true;
            return Collections.enumeration(Collections.singleton(ours));
        }
        return super.getResources(name);
    }
}
