package it.dying;

/** Has run on each node before anything dies there. */
class ADoneTest extends SixTests {}
