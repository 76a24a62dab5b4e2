package it.own.engine;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A check by its meta-annotation. */
@Check
@Retention(RetentionPolicy.RUNTIME)
public @interface QuickCheck {}
