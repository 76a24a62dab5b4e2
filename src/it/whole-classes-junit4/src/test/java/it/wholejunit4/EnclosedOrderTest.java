package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;

@RunWith(Enclosed.class)
public class EnclosedOrderTest {

    @FixMethodOrder(MethodSorters.NAME_ASCENDING)
    public static class Inside {

        @Test
        public void a_opens() {
            Steps.take("EnclosedOrderTest", 1);
        }

        @Test
        public void b_reads() {
            Steps.take("EnclosedOrderTest", 2);
        }

        @Test
        public void c_closes() {
            Steps.take("EnclosedOrderTest", 3);
        }
    }
}
