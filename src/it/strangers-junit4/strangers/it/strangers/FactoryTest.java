package it.strangers;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.junit.runners.Parameterized.UseParametersRunnerFactory;
import org.junit.runners.model.InitializationError;
import org.junit.runners.parameterized.BlockJUnit4ClassRunnerWithParameters;
import org.junit.runners.parameterized.ParametersRunnerFactory;
import org.junit.runners.parameterized.TestWithParameters;

/** Its runners take no notice of a filter. */
@RunWith(Parameterized.class)
@UseParametersRunnerFactory(FactoryTest.Factory.class)
public class FactoryTest {
    @Parameter
    public int number;

    @Parameters
    public static List<Integer> numbers() {
        return Arrays.asList(1, 2, 3);
    }

    @Test
    public void isOne() {
        assertEquals(1, number);
    }

    @Test
    public void isANumber() {}

    @Test
    public void isStillANumber() {}

    public static final class Factory implements ParametersRunnerFactory {
        @Override
        public Runner createRunnerForTestWithParameters(TestWithParameters test) throws InitializationError {
            return new BlockJUnit4ClassRunnerWithParameters(test) {
                @Override
                public void filter(Filter filter) {}
            };
        }
    }
}
