package it.loud;

import it.empty.FourMethods;

class QuietTest extends FourMethods {}
