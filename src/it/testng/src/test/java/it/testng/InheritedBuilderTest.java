package it.testng;

import static org.testng.Assert.assertEquals;

import org.testng.annotations.Test;

public class InheritedBuilderTest extends TextContract {

    @Override
    CharSequence hello() {
        return new StringBuilder("hello");
    }

    @Test
    @Override
    public void hasAKind() {
        assertEquals(hello().getClass(), StringBuilder.class);
    }
}
