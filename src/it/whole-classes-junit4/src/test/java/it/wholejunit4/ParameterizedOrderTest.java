package it.wholejunit4;

import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ParameterizedOrderTest {

    @Parameters(name = "{0}")
    public static Object[] walks() {
        return new Object[] {"uphill", "downhill"};
    }

    @Parameter
    public String walk;

    @Rule
    public final InOrder inOrder = new InOrder();

    @Test
    public void a_leaves() {}

    @Test
    public void b_rests() {}

    @Test
    public void c_arrives() {}
}
