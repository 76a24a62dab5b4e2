package it.names;

class ARulesTest extends Rules {}
