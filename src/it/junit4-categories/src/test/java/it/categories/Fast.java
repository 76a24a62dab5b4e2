package it.categories;

public interface Fast {}
