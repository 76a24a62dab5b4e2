package it.own.engine;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Makes a method a check, but is not meta-annotated with {@code @Testable}, which JUnit only encourages. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {
    /** How often it is run; more than once, it is a container, whose checks are there at discovery. */
    int times() default 1;
}
