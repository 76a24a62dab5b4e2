package it.springboot;

class RedThreeTest extends RedOneTest {}
