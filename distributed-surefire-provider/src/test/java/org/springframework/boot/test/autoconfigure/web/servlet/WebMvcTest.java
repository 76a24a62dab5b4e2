package org.springframework.boot.test.autoconfigure.web.servlet;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.test.context.BootstrapWith;

/** Looks like Spring Boot's: recognised by its name. */
@BootstrapWith
@Retention(RetentionPolicy.RUNTIME)
public @interface WebMvcTest {}
