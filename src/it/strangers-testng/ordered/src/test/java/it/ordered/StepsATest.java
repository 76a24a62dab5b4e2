package it.ordered;

class StepsATest extends Steps {}
