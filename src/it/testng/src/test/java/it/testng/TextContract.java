package it.testng;

import static org.testng.Assert.assertEquals;
import static org.testng.Assert.assertTrue;

import org.testng.annotations.Test;

public abstract class TextContract {

    abstract CharSequence hello();

    @Test
    public void hasALength() {
        assertEquals(hello().length(), 5);
    }

    @Test
    public void hasCharacters() {
        assertTrue(hello().chars().allMatch(Character::isLetter));
    }

    @Test
    public void hasAKind() {
        assertEquals(hello().getClass(), String.class);
    }
}
