package it.names;

class DRulesTest extends Rules {}
