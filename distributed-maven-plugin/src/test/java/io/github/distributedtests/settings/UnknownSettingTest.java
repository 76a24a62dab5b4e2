package io.github.distributedtests.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.settings.source.Setting;
import io.github.distributedtests.settings.source.SettingSources;
import io.github.distributedtests.settings.source.UnknownSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownSettingTest {
    private static final Map<String, String> NOTHING = Map.of();

    @ParameterizedTest
    @CsvSource({
        "distributed.node, -Ddistributed.nodes",
        "distributed.disable, -Ddistributed.disabled",
        "Distributed.disabled, -Ddistributed.disabled",
        "distributed.colour, -Ddistributed.nodes",
        "nodenumber, -DnodeNumber",
        "nodeNumer, -DnodeNumber",
        "NODES, -Dnodes",
        "hashByClasses, -DhashByClass",
        "wholeClass, -DwholeClasses",
    })
    void a_misspelt_name_on_the_command_line_is_found_with_the_nearest(String name, String nearest) {
        assertThat(UnknownSetting.in(new SettingSources(Map.of(name, ""), NOTHING, NOTHING)))
                .contains(new UnknownSetting("-D" + name, nearest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"node", "node.version", "distribution", "test", "collect.from", "skipTests", "disabled"})
    void what_others_use_is_theirs(String name) {
        assertThat(UnknownSetting.in(new SettingSources(Map.of(name, ""), NOTHING, NOTHING)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRIBUTED_NODE, DISTRIBUTED_NODES",
        "DISTRIBUTED_NODE_COUNT, DISTRIBUTED_NODES",
        "DISTRIBUTED_NODES_NUMBER, DISTRIBUTED_NODE_NUMBER",
        "DISTRIBUTED_DISABLE, DISTRIBUTED_DISABLED",
    })
    void so_is_one_in_the_environment(String name, String nearest) {
        assertThat(UnknownSetting.in(new SettingSources(NOTHING, NOTHING, Map.of(name, ""))))
                .contains(new UnknownSetting(name, nearest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISTRIBUTED_TRACING_ENABLED", "DISTRIBUTED_TEST_JVM", "DISTRIBUTED", "NODE_NUMBER"})
    void the_environment_belongs_to_all(String name) {
        assertThat(UnknownSetting.in(new SettingSources(NOTHING, NOTHING, Map.of(name, ""))))
                .isEmpty();
    }

    @Test
    void an_element_of_the_pom_may_be_misspelt() {
        assertThat(UnknownSetting.in(new SettingSources(NOTHING, Map.of("nodeWeigths", "2,1", "from", "x"), NOTHING)))
                .contains(new UnknownSetting("<nodeWeigths> in the POM", "<nodeWeights>"));
    }

    @ParameterizedTest
    @EnumSource
    void every_setting_is_known_by_all_its_names(Setting setting) {
        assertThat(UnknownSetting.in(new SettingSources(
                        Map.of(setting.property(), ""), Map.of(setting.element(), ""), Map.of(setting.variable(), ""))))
                .isEmpty();
        assertThat(UnknownSetting.in(new SettingSources(Map.of(setting.longProperty(), ""), NOTHING, NOTHING)))
                .isEmpty();
    }
}
