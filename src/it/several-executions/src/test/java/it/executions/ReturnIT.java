package it.executions;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReturnIT {

    @Test
    void sendsBack() {}

    @Test
    void isRefunded() {}

    @Tag("slow")
    @Test
    void isNotSelectedAnywhere() {}
}
