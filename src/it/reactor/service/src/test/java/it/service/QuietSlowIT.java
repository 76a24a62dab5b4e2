package it.service;

import org.junit.Test;

public class QuietSlowIT {

    @Test
    public void first() {}

    @Test
    public void second() {}
}
