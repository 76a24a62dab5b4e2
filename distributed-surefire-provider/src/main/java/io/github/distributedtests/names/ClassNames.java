package io.github.distributedtests.names;

/** What can be told from a binary class name alone. */
public final class ClassNames {
    private ClassNames() {}

    /**
     * The outermost class that a nested one belongs to: {@code com.acme.FooTest} for
     * {@code com.acme.FooTest$Inner$Deeper}. A name that isn't nested is its own outermost class.
     */
    public static String outermost(String name) {
        int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** The name without its package. */
    public static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
