package it.testng;

import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public class InheritedStringTest extends TextContract {

    @Override
    CharSequence hello() {
        return "hello";
    }

    @Test
    public void isEqualToItself() {
        assertTrue(hello().equals("hello"));
    }
}
