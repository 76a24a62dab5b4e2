package it.web;

import org.junit.Test;

public class LinkIT {

    @Test
    public void first() {}

    @Test
    public void second() {}
}
