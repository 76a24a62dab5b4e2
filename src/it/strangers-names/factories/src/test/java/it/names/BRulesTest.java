package it.names;

class BRulesTest extends Rules {}
