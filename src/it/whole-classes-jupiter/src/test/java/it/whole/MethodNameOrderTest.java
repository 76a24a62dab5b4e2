package it.whole;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class MethodNameOrderTest {

    @Test
    void a_creates() {
        Steps.take(MethodNameOrderTest.class, 1);
    }

    @Test
    void b_reads() {
        Steps.take(MethodNameOrderTest.class, 2);
    }

    @Test
    void c_updates() {
        Steps.take(MethodNameOrderTest.class, 3);
    }
}
