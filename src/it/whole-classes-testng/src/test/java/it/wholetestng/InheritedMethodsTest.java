package it.wholetestng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

/** What depends on one another is in the superclass, and the rest goes along. */
public class InheritedMethodsTest extends MethodsContract {

    @Test
    public void comesAlong() {
        assertTrue(true);
    }

    @Test
    public void comesAlongToo() {
        assertTrue(true);
    }
}
