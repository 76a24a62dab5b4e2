package io.github.distributedtests.testjvm.spring;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(SpringFixtures.ForConstructor.class)
class ConstructorFixture {
    ConstructorFixture(@Autowired String greeting) {}

    @BeforeAll
    static void setUp() {
        SpringFixtures.pause(SpringFixtures.SET_UP);
    }

    @Test
    void passes() {}
}
