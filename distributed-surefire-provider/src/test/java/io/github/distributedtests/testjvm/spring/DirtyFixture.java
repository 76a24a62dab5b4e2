package io.github.distributedtests.testjvm.spring;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(SpringFixtures.ForDirty.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class DirtyFixture {
    @Test
    void one() {}

    @Test
    void two() {}
}
