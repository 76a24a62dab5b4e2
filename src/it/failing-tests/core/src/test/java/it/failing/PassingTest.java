package it.failing;

import it.empty.FourMethods;

class PassingTest extends FourMethods {}
