package it.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    void isInANamedModule() {
        assertEquals("it.modular", ModulePathTest.class.getModule().getName());
    }

    @Test
    void sharesItWithTheMainClasses() {
        assertTrue(ModulePathTest.class.getModule() == Counter.class.getModule());
    }
}
