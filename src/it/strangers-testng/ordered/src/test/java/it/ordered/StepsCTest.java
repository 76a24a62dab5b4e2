package it.ordered;

class StepsCTest extends Steps {}
