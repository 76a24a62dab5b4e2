package io.github.distributedtests.names;

import java.util.Comparator;
import java.util.Objects;

/**
 * The name of a test: a class and a method, a class alone where the test is no method, or a name that belongs to no
 * class, which is the unique id that an engine of the JUnit Platform gave it. With an invocation, it is one of several of
 * the same test. Immutable.
 *
 * <p>{@link #toString()} is what is hashed and what stands in files; {@link #parse} reads it.
 */
public final class TestName implements Comparable<TestName> {
    private static final char BEFORE_METHOD = '#';

    /** How unique ids start, and no class name does. */
    private static final String UNIQUE_ID = "[";

    private static final Comparator<TestName> ORDER = Comparator.comparing((TestName name) -> name.className)
            .thenComparing(name -> name.method, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(name -> name.invocation);

    /** All there is where the name belongs to no class. */
    private final String className;

    /** Null if the test is no method. */
    private final String method;

    private final String invocation;

    /** The method as it was reported, before anything was left out; null where that is of no interest. */
    private final String reported;

    private TestName(String className, String method, String invocation, String reported) {
        this.className = className;
        this.method = method;
        this.invocation = invocation;
        this.reported = reported;
    }

    /**
     * The test that a method is, all its invocations together.
     *
     * @param className the binary name of the class that runs the test, also where the method is inherited
     * @param reported as it stands in the class file or as a framework reports it, which come to the same: the index or
     *     the parameters behind it are left out, so that {@code bar}, {@code bar[0]}, {@code bar[1: x]} and {@code
     *     bar(int)} are all {@code bar}; null if the test isn't a method
     */
    public static TestName of(String className, String reported) {
        return new TestName(className, reported == null ? null : plain(reported, endOfMethod(reported)), "", reported);
    }

    /** The same, with what {@link #of} leaves out as its invocation. */
    public static TestName ofInvocation(String className, String reported) {
        if (reported == null) {
            return of(className, null);
        }
        int end = endOfMethod(reported);
        return new TestName(className, plain(reported, end), reported.substring(end), reported);
    }

    /**
     * What {@link #toString()} made. Of any text comes a name, and of that, unless it is overlong, the same text.
     *
     * @param text {@code com.acme.FooTest#bar}, {@code com.acme.FooTest} or a unique id
     */
    public static TestName parse(String text) {
        int method = text.startsWith(UNIQUE_ID) ? -1 : text.indexOf(BEFORE_METHOD);
        return method < 0
                ? new TestName(text, null, "", null)
                : new TestName(text.substring(0, method), text.substring(method + 1), "", text.substring(method + 1));
    }

    /** The same test by the name that it has on every machine, wherever the folders are. */
    public TestName relativeTo(KnownFolders folders) {
        String type = folders.relative(className);
        String same = reported == null ? null : folders.relative(reported);
        if (type.equals(className) && Objects.equals(same, reported)) {
            return this;
        }
        return invocation.isEmpty() ? of(type, same) : ofInvocation(type, same);
    }

    /** A name as {@link #toString()} makes it, of one that may be overlong. */
    public static String bounded(String text) {
        return text.length() <= BoundedText.LONGEST ? text : parse(text).toString();
    }

    /**
     * The name of a test that runs as a part of a whole class, and that goes by the name of another one.
     *
     * @param reported the same on every machine already
     */
    public static TestName within(String wholeClass, TestName reported) {
        return new TestName(
                wholeClass,
                reported.method == null ? reported.className : reported.className + BEFORE_METHOD + reported.method,
                reported.invocation,
                null);
    }

    /** Where the parameters or the index start, and the spaces before them. */
    private static int endOfMethod(String reported) {
        int end = Math.min(1, reported.length()); // a bracket in the first place is the method's own
        while (end < reported.length() && reported.charAt(end) != '[' && reported.charAt(end) != '(') {
            end++;
        }
        while (end > 0 && reported.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    private static String plain(String reported, int end) {
        return (end == reported.length() ? reported : reported.substring(0, end)).trim();
    }

    /** Whether the name is that of a class or of something in one. */
    public boolean isInClass() {
        return method != null || !className.startsWith(UNIQUE_ID);
    }

    /** The binary name of the class; the whole name where it belongs to none. */
    public String className() {
        return className;
    }

    /** The outermost class around {@link #className()}; the whole name where it belongs to none. */
    public String outermostClass() {
        return isInClass() ? ClassNames.outermost(className) : className;
    }

    /** The class without its package, such as {@code FooTest$Inner}; the whole name where it belongs to none. */
    public String simpleClassName() {
        return isInClass() ? ClassNames.simple(className) : className;
    }

    public boolean hasMethod() {
        return method != null;
    }

    /** The method's name without parameters or index; null if the test isn't a method. */
    public String method() {
        return method;
    }

    /** {@code #bar}; empty if the test isn't a method. */
    public String member() {
        return method == null ? "" : BEFORE_METHOD + method;
    }

    /** What tells it from others of the same test, such as {@code (int)[3]}; empty for the test as a whole. */
    public String invocation() {
        return invocation;
    }

    @Override
    public int compareTo(TestName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof TestName)) {
            return false;
        }
        TestName that = (TestName) other;
        return className.equals(that.className)
                && Objects.equals(method, that.method)
                && invocation.equals(that.invocation);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * className.hashCode() + Objects.hashCode(method)) + invocation.hashCode();
    }

    /**
     * The name that is hashed, {@code com.acme.FooTest#bar} or {@code com.acme.FooTest}, without the invocation. An
     * overlong class or method is {@linkplain BoundedText bounded}, so that the plan, which is made from files, and the
     * ring know it by the same name.
     */
    @Override
    public String toString() {
        String type = BoundedText.of(className);
        return method == null ? type : type + BEFORE_METHOD + BoundedText.of(method);
    }
}
