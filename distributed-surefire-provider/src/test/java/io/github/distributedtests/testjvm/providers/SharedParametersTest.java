package io.github.distributedtests.testjvm.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.surefire.api.provider.ProviderParameters;
import org.junit.jupiter.api.Test;

class SharedParametersTest {
    @Test
    void test_ng_is_not_told_of_a_parallelism_that_is_none() {
        assertThat(forTestNg(Map.of("parallel", "none", "threadcount", "1")))
                .doesNotContainKey("parallel")
                .containsEntry("threadcount", "1");
    }

    @Test
    void test_ng_is_told_of_any_other_parallelism() {
        assertThat(forTestNg(Map.of("parallel", "methods"))).containsEntry("parallel", "methods");
    }

    @Test
    void our_listener_joins_those_of_the_user() {
        assertThat(forTestNg(Map.of())).containsEntry("listener", TestNgShare.class.getName());
        assertThat(forTestNg(Map.of("listener", "com.acme.One,com.acme.Other")))
                .containsEntry("listener", "com.acme.One,com.acme.Other," + TestNgShare.class.getName());
    }

    @Test
    void the_parameters_of_surefire_itself_stay_as_they_are() {
        Map<String, String> properties = new HashMap<>(Map.of("parallel", "none"));
        forTestNg(properties);

        assertThat(properties).containsExactly(Map.entry("parallel", "none"));
    }

    @Test
    void what_surefire_throws_is_thrown_as_it_is() {
        ProviderParameters broken = (ProviderParameters) Proxy.newProxyInstance(
                ProviderParameters.class.getClassLoader(),
                new Class<?>[] {ProviderParameters.class},
                (proxy, called, arguments) -> {
                    if (called.getName().equals("getProviderProperties")) {
                        return Map.of();
                    }
                    throw new UnsupportedOperationException("broken");
                });

        assertThatThrownBy(() -> SharedParameters.forTestNg(broken).getScanResult())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("broken");
    }

    private static Map<String, String> forTestNg(Map<String, String> properties) {
        return SharedParameters.forTestNg(parameters(properties)).getProviderProperties();
    }

    private static ProviderParameters parameters(Map<String, String> properties) {
        return (ProviderParameters) Proxy.newProxyInstance(
                ProviderParameters.class.getClassLoader(),
                new Class<?>[] {ProviderParameters.class},
                (proxy, called, arguments) -> {
                    assertThat(called.getName()).isEqualTo("getProviderProperties");
                    return properties;
                });
    }
}
