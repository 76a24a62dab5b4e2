package matrix.jdks;

import org.junit.jupiter.api.Test;

class FirstTest extends OnTheJdkThatWasAskedFor {

    @Test
    void north() {}

    @Test
    void east() {}

    @Test
    void south() {}

    @Test
    void west() {}
}
