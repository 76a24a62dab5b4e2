package it.testng;

import static org.testng.Assert.assertFalse;
import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public class Product {

    private final String name;

    Product(String name) {
        this.name = name;
    }

    @Test
    public void hasAName() {
        assertFalse(name.isEmpty());
    }

    @Test
    public void isLowerCase() {
        assertTrue(name.equals(name.toLowerCase()));
    }

    @Test
    public void isShort() {
        assertTrue(name.length() < 10);
    }
}
