package it.junit3;

public class InheritedLongTest extends Contract {

    @Override
    String text() {
        return "aaaa";
    }

    public void testOfItsOwn() {
        assertEquals(4, text().length());
    }
}
