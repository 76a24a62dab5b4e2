package it.customrunner;

import static org.junit.Assert.assertEquals;

import org.junit.runner.RunWith;

@RunWith(ConversationRunner.class)
public class ConversationTest {

    private int said;

    public void a_hello() {
        assertEquals(1, ++said);
    }

    public void b_how_are_you() {
        assertEquals(2, ++said);
    }

    public void c_goodbye() {
        assertEquals(3, ++said);
    }
}
