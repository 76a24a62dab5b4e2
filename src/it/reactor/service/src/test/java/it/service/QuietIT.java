package it.service;

import org.junit.Test;

public class QuietIT {

    @Test
    public void first() {}

    @Test
    public void second() {}
}
