package io.github.distributedtests.testjvm.spring;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(SpringFixtures.Shared.class)
class FirstOfContextFixture {
    @Autowired
    String greeting;

    @Test
    void passes() {}

    @Test
    void fails() {
        throw new AssertionError(greeting);
    }

    @Test
    void aborts() {
        Assumptions.assumeTrue(greeting.isEmpty());
    }

    @Test
    @Disabled
    void isDisabled() {}
}
