package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;

@RunWith(Enclosed.class)
public class EnclosedOrderTest {

    @FixMethodOrder(MethodSorters.NAME_ASCENDING)
    public static class Inside {

        @Rule
        public final InOrder inOrder = new InOrder();

        @Test
        public void a_opens() {}

        @Test
        public void b_reads() {}

        @Test
        public void c_closes() {}
    }
}
