package io.github.distributedtests.testjvm.spring;

import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Contexts that take their time, a configuration for each test: Spring keeps them as long as the JVM lives. */
final class SpringFixtures {
    static final Duration START = Duration.ofMillis(300);

    /** Of a class; longer than the start of a context also on a busy machine. */
    static final Duration SET_UP = Duration.ofMillis(1500);

    private SpringFixtures() {}

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static class Shared {
        @Bean
        String greeting() {
            pause(START);
            return "Hello";
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ForConstructor extends Shared {}

    @Configuration(proxyBeanMethods = false)
    static class ForInner extends Shared {}

    @Configuration(proxyBeanMethods = false)
    static class ForDirty extends Shared {}

    static class Broken {
        @Bean
        String greeting() {
            throw new IllegalStateException("there is no database");
        }
    }
}

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

@SpringJUnitConfig(SpringFixtures.Shared.class)
class SecondOfContextFixture {
    @Test
    void passes() {}
}

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

@SpringJUnitConfig(SpringFixtures.Broken.class)
class BrokenContextFixture {
    @Test
    void is_never_ready() {}
}

@SpringJUnitConfig(SpringFixtures.ForDirty.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class DirtyFixture {
    @Test
    void one() {}

    @Test
    void two() {}
}

@SpringJUnitConfig(SpringFixtures.ForInner.class)
class SampleFixture {
    @Test
    void passes() {}
}

/** Tests what Spring does with a class. */
class InnerRunFixture {
    @Test
    void has_a_class_run() throws Exception {
        TestContextManager manager = new TestContextManager(SampleFixture.class);
        manager.beforeTestClass();
        manager.prepareTestInstance(new SampleFixture());
        manager.afterTestClass();
    }
}
