package io.github.distributedtests.testjvm;

/** Who is calling in this thread: how to tell what Surefire is doing, which nothing else says. */
public final class Callers {
    private Callers() {}

    /** Whether the name of a class that is calling, however far up, starts with one of these. */
    public static boolean include(String... starts) {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            for (String start : starts) {
                if (frame.getClassName().startsWith(start)) {
                    return true;
                }
            }
        }
        return false;
    }
}
