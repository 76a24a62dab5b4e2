package matrix.failsafe;

import org.junit.jupiter.api.Test;

class ClientIT {

    @Test
    void connects() {}

    @Test
    void asks() {}
}
