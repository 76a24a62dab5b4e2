package it.launchers;

class InSuite extends Outcomes {}
