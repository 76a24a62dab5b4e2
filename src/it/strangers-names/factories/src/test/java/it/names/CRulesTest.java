package it.names;

class CRulesTest extends Rules {}
