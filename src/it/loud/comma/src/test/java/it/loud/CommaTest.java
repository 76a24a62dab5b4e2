package it.loud;

import it.empty.FourMethods;

class CommaTest extends FourMethods {}
