package io.micronaut.test.extensions.junit5.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like Micronaut's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface MicronautTest {}
