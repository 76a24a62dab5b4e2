package org.testcontainers.junit.jupiter;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like Testcontainers's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Testcontainers {}
