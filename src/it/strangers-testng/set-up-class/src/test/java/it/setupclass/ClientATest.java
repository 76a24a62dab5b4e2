package it.setupclass;

public class ClientATest extends Client {}
