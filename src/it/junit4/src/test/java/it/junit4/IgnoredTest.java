package it.junit4;

import org.junit.Ignore;
import org.junit.Test;

@Ignore("its runner reports the class itself and takes no filter")
public class IgnoredTest {

    @Test
    public void first() {}

    @Test
    public void second() {}
}
