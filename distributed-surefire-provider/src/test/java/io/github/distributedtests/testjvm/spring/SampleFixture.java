package io.github.distributedtests.testjvm.spring;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(SpringFixtures.ForInner.class)
class SampleFixture {
    @Test
    void passes() {}
}
