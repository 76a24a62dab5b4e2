package org.springframework.test.context;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like Spring's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface BootstrapWith {}
