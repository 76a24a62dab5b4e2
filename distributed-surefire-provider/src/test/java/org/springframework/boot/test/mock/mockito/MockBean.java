package org.springframework.boot.test.mock.mockito;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like Spring Boot's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface MockBean {}
