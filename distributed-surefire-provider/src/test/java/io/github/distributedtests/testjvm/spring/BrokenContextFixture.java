package io.github.distributedtests.testjvm.spring;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(SpringFixtures.Broken.class)
class BrokenContextFixture {
    @Test
    void is_never_ready() {}
}
