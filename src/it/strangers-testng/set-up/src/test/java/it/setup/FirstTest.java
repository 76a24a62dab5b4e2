package it.setup;

import org.testng.annotations.Test;

public class FirstTest extends SetsUp {
    @Test
    public void first() {}
}
