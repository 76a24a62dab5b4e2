package io.github.distributedtests.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.settings.source.Setting;
import io.github.distributedtests.settings.source.SettingSources;
import io.github.distributedtests.share.ShareSettings;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    /** Settings of the command line, such as {@code nodes=3}. */
    private static Optional<ShareSettings> read(String... commandLine) {
        return new SettingsReader(new SettingSources(map(commandLine), Map.of(), Map.of())).read();
    }

    @Test
    void the_long_name_counts_where_others_use_the_short_one() {
        assertThat(read("nodes=7", "distributed.nodes=3", "nodeNumber=9", "distributed.nodeNumber=2"))
                .hasValueSatisfying(settings -> {
                    assertThat(settings.nodes()).isEqualTo(3);
                    assertThat(settings.nodeNumber()).isEqualTo(2);
                });
    }

    @Test
    void half_a_setting_is_none() {
        assertThat(catchThrowableOfType(UserError.class, () -> read("nodeNumber=2")))
                .hasMessageContaining("nodeNumber is 2 (-DnodeNumber), but nodes is not set.")
                .hasMessageContaining("-Dnodes=3 -DnodeNumber=2");
        assertThat(read("nodeNumber=2", "distributed.disabled=true")).isEmpty();
        assertThat(read("nodeNumber=1", "nodes=1")).isEmpty();
    }

    @Test
    void a_misspelt_setting_stops_the_build_also_where_nothing_is_distributed() {
        assertThat(catchThrowableOfType(UserError.class, () -> read("distributed.node=3")))
                .hasMessageContaining("-Ddistributed.node is not a setting.")
                .hasMessageContaining("-Ddistributed.nodes");
    }

    @Test
    void nodes_are_counted_from_1() {
        assertThat(catchThrowableOfType(UserError.class, () -> read("nodes=3", "nodeNumber=0")))
                .hasMessageContaining("nodeNumber is 0 (-DnodeNumber), and nodes are counted from 1.")
                .hasMessageContaining("-DnodesFrom=auto");
    }

    private static Map<String, String> map(String... settings) {
        Map<String, String> map = new TreeMap<>();
        Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .forEach(setting -> map.put(setting[0], setting[1]));
        return map;
    }

    /** Of every setting three values that differ, and how to see which of them is in force. */
    static Stream<Arguments> threeValues() {
        Function<ShareSettings, String> weights = settings -> Arrays.toString(settings.weights());
        Function<ShareSettings, String> whole =
                settings -> settings.wholeClasses().toString();
        Function<ShareSettings, String> split =
                settings -> settings.splitClasses().toString();
        Function<ShareSettings, String> nodes = settings -> "" + settings.nodes();
        Function<ShareSettings, String> nodeNumber = settings -> "" + settings.nodeNumber();
        return Stream.of(
                Arguments.of(Setting.NODES, "4", "5", "6", nodes, "4", "5", "6"),
                Arguments.of(Setting.NODE_NUMBER, "3", "2", "1", nodeNumber, "3", "2", "1"),
                Arguments.of(
                        Setting.NODE_WEIGHTS,
                        "1,1,2",
                        "1,2,1",
                        "2,1,1",
                        weights,
                        "[1.0, 1.0, 2.0]",
                        "[1.0, 2.0, 1.0]",
                        "[2.0, 1.0, 1.0]"),
                Arguments.of(Setting.WHOLE_CLASSES, "A, B", "C", "D", whole, "[A, B]", "[C]", "[D]"),
                Arguments.of(Setting.SPLIT_CLASSES, "A", "com.acme.**", "D", split, "[A]", "[com.acme.**]", "[D]"));
    }

    @ParameterizedTest
    @MethodSource("threeValues")
    void the_command_line_wins_over_the_pom_and_the_pom_over_the_environment(
            Setting setting,
            String onCommandLine,
            String inPom,
            String inEnvironment,
            Function<ShareSettings, String> inForce,
            String fromCommandLine,
            String fromPom,
            String fromEnvironment) {
        Map<String, String> commandLine = map("nodes=3", "nodeNumber=1");
        commandLine.remove(setting.property());
        Map<String, String> pom = new TreeMap<>();
        Map<String, String> environment = map(setting.variable() + "=" + inEnvironment);
        SettingsReader reader = new SettingsReader(new SettingSources(commandLine, pom, environment));

        assertThat(reader.read()).map(inForce).contains(fromEnvironment);
        pom.put(setting.element(), inPom);
        assertThat(reader.read()).map(inForce).contains(fromPom);
        commandLine.put(setting.property(), onCommandLine);
        assertThat(reader.read()).map(inForce).contains(fromCommandLine);
    }

    @ParameterizedTest
    @CsvSource({
        "false, true,  true,  METHOD",
        "true,  false, false, CLASS",
        "     , false, true,  METHOD",
        "     , true,  false, CLASS",
        "     ,      , true,  CLASS",
        "     ,      , FALSE, METHOD",
        "     ,      ,      , METHOD"
    })
    void hash_by_class_is_taken_from_the_first_that_says_anything(
            String commandLine, String pom, String environment, Granularity expected) {
        Map<String, String> onCommandLine = map("nodes=3", "nodeNumber=1");
        Optional.ofNullable(commandLine).ifPresent(value -> onCommandLine.put("hashByClass", value));
        Map<String, String> inPom = pom == null ? Map.of() : Map.of("hashByClass", pom);
        Map<String, String> inEnvironment =
                environment == null ? Map.of() : Map.of("DISTRIBUTED_HASH_BY_CLASS", environment);

        assertThat(new SettingsReader(new SettingSources(onCommandLine, inPom, inEnvironment)).read())
                .map(ShareSettings::granularity)
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true,     ,      , false",
        "TRUE,     ,      , false",
        "    , true,      , false",
        "    ,     , true , false",
        "false, true, true, true",
        "     , false, true, true",
        "     ,     ,     , true"
    })
    void disabled_switches_everything_off(String commandLine, String pom, String environment, boolean distributed) {
        Map<String, String> onCommandLine = map("nodes=3", "nodeNumber=1");
        Optional.ofNullable(commandLine).ifPresent(value -> onCommandLine.put("distributed.disabled", value));
        Map<String, String> inPom = pom == null ? Map.of() : Map.of("disabled", pom);
        Map<String, String> inEnvironment =
                environment == null ? Map.of() : Map.of("DISTRIBUTED_DISABLED", environment);

        assertThat(new SettingsReader(new SettingSources(onCommandLine, inPom, inEnvironment))
                        .read()
                        .isPresent())
                .isEqualTo(distributed);
    }

    @Test
    void disabled_wins_over_settings_that_can_not_be_right() {
        assertThat(read("nodes=three", "nodeNumber=0", "hashByClass=maybe", "distributed.disabled=true"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hashByClass=true", "nodeWeights=2,1,1", "nodes=1", "wholeClasses=A"})
    void nothing_is_distributed_without_nodes_or_with_one(String setting) {
        assertThat(read(setting)).isEmpty();
    }

    @Test
    void collecting_fails_on_failed_tests_only_if_told_so() {
        assertThat(new SettingsReader(new SettingSources(Map.of(), Map.of(), Map.of())).failOnTestFailures())
                .isFalse();
        assertThat(new SettingsReader(new SettingSources(
                                Map.of(), Map.of(), Map.of("DISTRIBUTED_COLLECT_FAIL_ON_TEST_FAILURES", "true")))
                        .failOnTestFailures())
                .isTrue();
        assertThat(new SettingsReader(new SettingSources(
                                Map.of("collect.failOnTestFailures", "false"),
                                Map.of("failOnTestFailures", "true"),
                                Map.of()))
                        .failOnTestFailures())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nodes=1 nodeNumber=1", "hashByClass=true"})
    void what_is_not_distributed_and_is_to_be_recorded_runs_as_the_only_node(String others) {
        String[] settings = (others + " distributed.record=true").trim().split(" ");

        assertThat(read(settings))
                .hasValueSatisfying(share ->
                        assertThat(share.nodeNumber() + " of " + share.nodes()).isEqualTo("1 of 1"));
    }

    @Test
    void to_be_recorded_changes_nothing_for_one_of_several_nodes_nor_for_what_is_switched_off() {
        assertThat(read("nodes=3", "nodeNumber=2", "distributed.record=true").map(ShareSettings::toString))
                .isEqualTo(read("nodes=3", "nodeNumber=2").map(ShareSettings::toString));
        assertThat(read("distributed.record=true", "distributed.disabled=true")).isEmpty();
        assertThat(read("distributed.record=false")).isEmpty();
    }

    @Test
    void one_node_needs_no_number_and_may_have_one() {
        assertThat(read("nodes=1")).isEmpty();
        assertThat(read("nodes=1", "nodeNumber=1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void an_empty_value_in_the_pom_or_the_environment_counts_as_not_set(Setting setting) {
        Map<String, String> commandLine = map("nodes=3", "nodeNumber=1");
        commandLine.remove(setting.property());
        Map<String, String> environment = map("DISTRIBUTED_NODES=3", "DISTRIBUTED_NODE_NUMBER=1");
        environment.put(setting.variable(), environment.getOrDefault(setting.variable(), " "));

        assertThat(new SettingsReader(new SettingSources(commandLine, Map.of(setting.element(), " "), environment))
                        .read())
                .map(ShareSettings::toString)
                .isEqualTo(read("nodes=3", "nodeNumber=1").map(ShareSettings::toString));
    }

    @Test
    void an_empty_list_on_the_command_line_stands_for_no_class() {
        Map<String, String> commandLine = map("nodes=3", "nodeNumber=1", "wholeClasses=");

        assertThat(new SettingsReader(new SettingSources(commandLine, Map.of("wholeClasses", "A,B"), Map.of())).read())
                .hasValueSatisfying(
                        settings -> assertThat(settings.wholeClasses()).isEmpty());
    }

    @Test
    void spaces_around_values_and_members_do_not_matter() {
        ShareSettings settings = read(
                        "nodes= 3", "nodeNumber=2 ", "nodeWeights= 1 , 2,3 ", "wholeClasses= A , ,com.acme.*Test ")
                .orElseThrow();

        assertThat(settings.nodeNumber()).isEqualTo(2);
        assertThat(settings.weights()).containsExactly(1, 2, 3);
        assertThat(settings.wholeClasses()).extracting(Object::toString).containsExactly("A", "com.acme.*Test");
    }

    @Test
    void the_most_nodes_that_are_possible_are_accepted() {
        assertThatCode(() -> read("nodes=10000", "nodeNumber=10000")).doesNotThrowAnyException();
    }

    /** The settings; then what the message must say is wrong, why, and what to type. */
    static Stream<Arguments> impossible() {
        return Stream.of(
                impossible("nodes=0 nodeNumber=1", "nodes is \"0\" (-Dnodes)", "how the tests are split", "-Dnodes=3"),
                impossible("nodes=-1 nodeNumber=1", "nodes is \"-1\"", "how the tests are split", "-Dnodes=3"),
                impossible("nodes=three nodeNumber=1", "nodes is \"three\"", "how the tests are split", "-Dnodes=3"),
                impossible("nodes= nodeNumber=1", "nodes is \"\" (-Dnodes)", "how the tests are split", "-Dnodes=3"),
                impossible("nodes=1e9 nodeNumber=1", "nodes is \"1e9\"", "from 1 to 10000", "-Dnodes=3"),
                impossible("nodes=1000000000 nodeNumber=1", "is \"1000000000\"", "from 1 to 10000", "-Dnodes=3"),
                impossible("nodes=10001 nodeNumber=1", "nodes is \"10001\"", "from 1 to 10000", "-Dnodes=3"),
                impossible("nodes=99999999999 nodeNumber=1", "\"99999999999\"", "from 1 to 10000", "-Dnodes=3"),
                impossible("nodes=2.0 nodeNumber=1", "nodes is \"2.0\"", "how the tests are split", "-Dnodes=3"),
                impossible("nodes=3 nodeNumber=-2", "nodeNumber is \"-2\"", "the tests are split", "-DnodeNumber=1"),
                impossible("nodes=3 nodeNumber=one", "nodeNumber is \"one\"", "tests are split", "-DnodeNumber=1"),
                impossible("nodes=3 nodeNumber=", "nodeNumber is \"\"", "tests are split", "-DnodeNumber=1"),
                impossible("nodeNumber=zero", "nodeNumber is \"zero\"", "tests are split", "-DnodeNumber=1"),
                impossible("nodes=3", "nodeNumber is not set", "which of the 3 it is", "up to -DnodeNumber=3"),
                impossible("nodes=3 nodeNumber=4", "nodeNumber is 4, but there are 3", "counted from 1", "-Dnodes=4"),
                impossible("nodes=1 nodeNumber=2", "nodeNumber is 2, but there is 1", "counted from 1", "-Dnodes=2"),
                weights("1,1", "\"1,1\", 2 for 3 nodes", "Every node needs one weight", "-DnodeWeights=1,1,1"),
                weights("1,1,1,1", "4 for 3 nodes", "Every node needs one weight", "-DnodeWeights=1,1,1"),
                weights("0,1,1", "\"0\" is not a number greater than 0", "how much a machine can do", "2,1,1"),
                weights("1,-1,1", "\"-1\" is not a number", "how much a machine can do", "-DnodeWeights=2,1,1"),
                weights("1,NaN,1", "\"NaN\" is not a number", "how much a machine can do", "-DnodeWeights=2,1,1"),
                weights("1,1,Infinity", "\"Infinity\" is not", "how much a machine can do", "-DnodeWeights=2,1,1"),
                weights("1,fast,1", "\"fast\" is not a number", "how much a machine can do", "-DnodeWeights=2,1,1"),
                weights("1,,1", "\"\" is not a number", "how much a machine can do", "-DnodeWeights=2,1,1"),
                weights("", "\"\" is not a number", "how much a machine can do", "-DnodeWeights=2,1,1"),
                weights("1,1000,1000", "node 1 has the weight 1.0", "would always be idle", "closer together"),
                impossible(
                        "nodes=3 nodeNumber=1 wholeClasses=A,com.acme#x",
                        "wholeClasses: \"com.acme#x\" is not a pattern",
                        "would be treated like all others",
                        "-DwholeClasses=com.acme.*Test"),
                impossible(
                        "nodes=3 nodeNumber=1 splitClasses=[a-z]",
                        "splitClasses: \"[a-z]\" is not a pattern",
                        "would be treated like all others",
                        "-DsplitClasses=com.acme.*Test"),
                impossible(
                        "nodes=3 nodeNumber=1 hashByClass=maybe",
                        "hashByClass is \"maybe\" (-DhashByClass)",
                        "would lose tests or run them twice",
                        "-DhashByClass or -DhashByClass=false"),
                impossible(
                        "nodes=3 nodeNumber=1 hashByClass=",
                        "hashByClass is \"\"",
                        "would lose tests or run them twice",
                        "-DhashByClass or -DhashByClass=false"),
                impossible(
                        "nodes=3 nodeNumber=1 distributed.disabled=yes",
                        "disabled is \"yes\" (-Ddistributed.disabled)",
                        "would lose tests or run them twice",
                        "-Ddistributed.disabled or -Ddistributed.disabled=false"));
    }

    private static Arguments impossible(String settings, String what, String why, String type) {
        return Arguments.of(settings.split(" "), what, why, type);
    }

    private static Arguments weights(String weights, String what, String why, String type) {
        return impossible("nodes=3 nodeNumber=1 nodeWeights=" + weights, what, why, type);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void a_setting_that_can_not_be_right_is_told_with_what_why_and_what_to_type(
            String[] settings, String what, String why, String type) {
        UserError error = catchThrowableOfType(UserError.class, () -> read(settings));

        assertThat(error).isNotNull();
        assertThat(error.getMessage()).contains(what).contains(why);
        assertThat(error.getMessage().lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("  Fix: ")
                .contains(type);
        assertThat(error.getStackTrace()).isEmpty();
        assertThat(error.getCause()).isNull();
        assertThat(error.getSuppressed()).isEmpty();
    }

    @Test
    void a_message_names_where_the_value_was_found() {
        assertThat(catchThrowableOfType(
                        UserError.class,
                        () -> new SettingsReader(new SettingSources(Map.of(), Map.of("nodes", "x"), Map.of())).read()))
                .hasMessageContaining("(<nodes> in the POM)");
        assertThat(catchThrowableOfType(
                        UserError.class,
                        () -> new SettingsReader(
                                        new SettingSources(Map.of(), Map.of(), Map.of("DISTRIBUTED_NODES", "x")))
                                .read()))
                .hasMessageContaining("(the environment's DISTRIBUTED_NODES)");
    }

    private static Optional<ShareSettings> readInInnerBuild(String... commandLine) {
        Map<String, String> environment = map("DISTRIBUTED_NODES=2", "DISTRIBUTED_NODE_NUMBER=1");
        Map<String, String> pom = map("nodes=3", "disabled=false");
        return new SettingsReader(new SettingSources(map(commandLine), pom, environment).ofInnerBuild()).read();
    }

    @Test
    void a_build_that_a_test_started_is_not_distributed_unless_its_command_line_says_so() {
        assertThat(readInInnerBuild()).isEmpty();
        assertThat(readInInnerBuild("nodes=3", "nodeNumber=2")).isEmpty();
        assertThat(readInInnerBuild("distributed.disabled=false")).isPresent();
    }

    @Test
    void every_module_is_built_unless_only_what_is_needed_is_asked_for() {
        assertThat(new SettingsReader(new SettingSources(Map.of(), Map.of(), Map.of())).buildsOnlyWhatIsNeeded())
                .isFalse();
        assertThat(new SettingsReader(new SettingSources(
                                Map.of(), Map.of("build", "needed"), Map.of("DISTRIBUTED_BUILD", "all")))
                        .buildsOnlyWhatIsNeeded())
                .isTrue();
        assertThat(new SettingsReader(new SettingSources(
                                Map.of("distributed.build", "all"), Map.of("build", "needed"), Map.of()))
                        .buildsOnlyWhatIsNeeded())
                .isFalse();
        assertThatThrownBy(() -> new SettingsReader(
                                new SettingSources(Map.of("distributed.build", "some"), Map.of(), Map.of()))
                        .buildsOnlyWhatIsNeeded())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("neither all nor needed");
    }
}
