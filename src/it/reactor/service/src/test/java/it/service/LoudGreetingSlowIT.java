package it.service;

public class LoudGreetingSlowIT extends LoudGreetingTest {}
