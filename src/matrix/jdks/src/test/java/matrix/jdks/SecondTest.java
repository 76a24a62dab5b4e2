package matrix.jdks;

import org.junit.jupiter.api.Test;

class SecondTest extends OnTheJdkThatWasAskedFor {

    @Test
    void up() {}

    @Test
    void down() {}

    @Test
    void inside() {}

    @Test
    void outside() {}
}
