package it.setupclass;

public class ClientBTest extends Client {}
