package it.categories;

public interface VeryFast extends Fast {}
