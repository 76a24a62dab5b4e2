package io.github.distributedtests.testjvm.spring;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(SpringFixtures.Shared.class)
class SecondOfContextFixture {
    @Test
    void passes() {}
}
