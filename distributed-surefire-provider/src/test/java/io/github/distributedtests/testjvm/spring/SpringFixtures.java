package io.github.distributedtests.testjvm.spring;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
