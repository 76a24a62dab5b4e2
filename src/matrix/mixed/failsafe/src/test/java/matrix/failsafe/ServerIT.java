package matrix.failsafe;

import org.junit.jupiter.api.Test;

class ServerIT {

    @Test
    void starts() {}

    @Test
    void answers() {}

    @Test
    void stops() {}
}
