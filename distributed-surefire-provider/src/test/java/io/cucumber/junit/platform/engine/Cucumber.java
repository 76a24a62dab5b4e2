package io.cucumber.junit.platform.engine;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like Cucumber's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Cucumber {}
