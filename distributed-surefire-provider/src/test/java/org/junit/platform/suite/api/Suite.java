package org.junit.platform.suite.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like the JUnit Platform's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Suite {}
