package io.quarkus.test.junit;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like Quarkus's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface QuarkusTest {}
