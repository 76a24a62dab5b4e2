package it.launchers;

class InSuiteToo extends Outcomes {}
