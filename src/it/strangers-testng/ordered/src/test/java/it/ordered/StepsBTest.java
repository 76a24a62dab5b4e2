package it.ordered;

class StepsBTest extends Steps {}
