package io.github.distributedtests.testjvm.providers;

import java.lang.reflect.Method;

/**
 * Methods of Surefire's that this project knows by their names only. One that is gone would never be called, and nobody
 * would notice; so each is looked for when something is hung on it.
 */
final class KnownMethods {
    private KnownMethods() {}

    /** @throws IllegalStateException if a type has no method of this name */
    static void require(Class<?> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return;
            }
        }
        throw missing(type, name);
    }

    /** @throws IllegalStateException if a type has no method of this name that takes one argument, of a type or narrower */
    static void require(Class<?> type, String name, Class<?> argument) {
        for (Method method : type.getMethods()) {
            Class<?>[] taken = method.getParameterTypes();
            if (method.getName().equals(name) && taken.length == 1 && argument.isAssignableFrom(taken[0])) {
                return;
            }
        }
        throw missing(type, name + '(' + argument.getSimpleName() + ')');
    }

    private static IllegalStateException missing(Class<?> type, String method) {
        Package of = type.getPackage();
        String version = of == null ? null : of.getImplementationVersion();
        return new IllegalStateException(
                "Surefire" + (version == null ? "" : ' ' + version) + " has no "
                        + type.getSimpleName() + '.' + method
                        + ", by which its tests are distributed, so no test is run. Fix: use"
                        + " a version of Surefire that docs/reference.md names, or add -Ddistributed.disabled on one machine only");
    }
}
