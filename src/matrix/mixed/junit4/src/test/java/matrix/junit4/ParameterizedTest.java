package matrix.junit4;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ParameterizedTest {

    @Parameters
    public static List<Integer> numbers() {
        return Arrays.asList(1, 2);
    }

    @Parameter
    public int number;

    @Test
    public void runs() {}

    @Test
    public void runsToo() {}

    @Test
    public void runsAgain() {}
}
