package it.vintage;

/** A category; the Vintage engine makes a tag of its name. */
public interface Slow {}
