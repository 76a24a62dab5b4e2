package it.junit48;

public interface Quick {}
