package io.kotest.core.spec;

/** Looks like Kotest's: recognised by its name. */
public abstract class Spec {}
