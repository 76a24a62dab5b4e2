package it.web;

public class PageIT extends PageTest {}
