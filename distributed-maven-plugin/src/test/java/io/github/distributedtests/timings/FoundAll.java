package io.github.distributedtests.timings;

import java.util.Set;

/** Some modules ran, and of nothing it can be said that it is gone. */
record FoundAll(Set<String> modules) implements TimingsUpdate.Found {

    FoundAll(String... modules) {
        this(Set.of(modules));
    }

    @Override
    public boolean ran(String module) {
        return modules.contains(module);
    }

    @Override
    public boolean isGone(String module, String name) {
        return false;
    }
}
