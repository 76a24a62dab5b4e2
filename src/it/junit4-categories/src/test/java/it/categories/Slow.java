package it.categories;

public interface Slow {}
