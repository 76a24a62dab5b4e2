package it.wholetestng;

import org.testng.annotations.Test;

/** Is in the group by what it inherits. */
public class CellarTest extends Winery {

    @Test
    public void staysDark() {}

    @Test
    public void staysCool() {}
}
