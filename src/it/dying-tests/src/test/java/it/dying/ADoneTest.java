package it.dying;

import it.empty.SixMethods;

/** Has run on each node before anything dies there. */
class ADoneTest extends SixMethods {}
