package it.setupclass;

public class ClientCTest extends Client {}
