package it.old;

public class PageTest extends Outcomes {}
