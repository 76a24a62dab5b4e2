package io.github.distributedtests.collect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.distributedtests.ledger.Outcome;
import io.github.distributedtests.verdict.Cause;
import io.github.distributedtests.verdict.NodeStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictJsonTest {
    private static final ObjectMapper PARSER = new ObjectMapper();
    private static final Path DOCS = Path.of("..", "docs");
    private static final String HOSTILE = "a.A#\"},]\\\u0000\u001b[2K\u202e\u2028</script>\ud83d\ude80";

    @TempDir
    private Path root;

    @Test
    void says_what_the_verdict_says() throws IOException {
        new NodeStory(root, 1, 3, "a.A#one", "a.A#two", "a.B#lost")
                .jvm(jvm -> jvm.sees().runs("a.A#one").finishes())
                .write();
        new NodeStory(root, 2, 3, "a.A#one", "a.A#two", "a.B#lost")
                .jvm(jvm -> jvm.sees()
                        .starts("a.A#two", "(int)[1]")
                        .ends("a.A#two", "(int)[1]", Outcome.FAILED)
                        .finishes())
                .write();
        Path reports = Files.createDirectories(root.resolve("node-1/com.acme-core/target/surefire-reports"));
        NodeStory.nameReport(Files.writeString(
                reports.resolve("TEST-a.A.xml"), "<testsuite><testcase classname='a.A' name='one'/></testsuite>"));

        JsonNode verdict = verdict();

        assertThat(verdict.get("format").asInt()).isEqualTo(1);
        assertThat(verdict.get("everyTestRanExactlyOnce").asBoolean()).isFalse();
        JsonNode cause = verdict.get("causes").get(0);
        assertThat(cause.get("cause").asText()).isEqualTo("NODE_MISSING");
        assertThat(cause.get("node").asInt()).isEqualTo(3);
        assertThat(cause.get("text").asText()).startsWith("Node 3 of 3 never reported");
        assertThat(cause.get("names")).extracting(JsonNode::asText).containsExactly("a.B#lost");
        assertThat(verdict.get("numbers").get("tests").asInt()).isEqualTo(2);
        assertThat(verdict.get("nodes"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"node\":1,\"start\":\"2026-09-21T14:13:21.001Z\",\"duration\":0.001,\"tests\":1,\"failed\":0,\"complete\":true}",
                        "{\"node\":2,\"start\":\"2026-09-21T14:13:21.001Z\",\"duration\":0.001,\"tests\":1,\"failed\":1,\"complete\":true}",
                        "{\"node\":3,\"start\":null,\"duration\":null,\"tests\":null,\"failed\":null,\"complete\":false}");
        assertThat(verdict.get("failedTests"))
                .singleElement()
                .hasToString(
                        "{\"module\":\"com.acme:core\",\"name\":\"a.A#two\",\"invocation\":\"(int)[1]\",\"node\":2,"
                                + "\"blocked\":false}");
        assertThat(verdict.get("files"))
                .hasToString("{\"verdict\":\"verdict.txt\",\"report\":\"report.html\",\"junitXml\":["
                        + "\"reports/core/surefire-reports/TEST-a.A.xml\"]}");
        assertFitsTheSchema(verdict);
    }

    @Test
    void names_come_back_whatever_is_in_them() throws IOException {
        new NodeStory(root, 1, 2, HOSTILE, "a.A#two" + HOSTILE)
                .jvm(jvm -> jvm.sees()
                        .starts(HOSTILE, HOSTILE)
                        .ends(HOSTILE, HOSTILE, Outcome.FAILED)
                        .finishes())
                .write();

        JsonNode verdict = verdict();

        assertThat(verdict.get("failedTests").get(0).get("name").asText()).isEqualTo(HOSTILE);
        assertThat(verdict.get("failedTests").get(0).get("invocation").asText()).isEqualTo(HOSTILE);
        assertThat(verdict.get("causes").get(0).get("names").get(0).asText()).isEqualTo("a.A#two" + HOSTILE);
        assertThat(Files.readString(root.resolve("out/verdict.json"))).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    @Test
    void the_schema_knows_every_cause() throws IOException {
        JsonNode causes = PARSER.readTree(Files.readString(DOCS.resolve("verdict.schema.json")))
                .at("/properties/causes/items/properties/cause/enum");

        assertThat(causes)
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Cause.values()).map(Cause::name).toList());
    }

    @Test
    void what_is_not_known_is_null_and_not_zero() throws IOException {
        NodeStory.writeTwoWithoutJvms(root);

        JsonNode verdict = verdict();

        assertThat(verdict.get("everyTestRanExactlyOnce").asBoolean()).isTrue();
        assertThat(verdict.get("numbers").get("tests").isNull()).isTrue();
        assertThat(verdict.get("numbers").get("failed").isNull()).isTrue();
        assertThat(verdict.get("nodes").get(0).get("tests").isNull()).isTrue();
        assertFitsTheSchema(verdict);
    }

    @Test
    void is_there_without_any_ledger() throws IOException {
        JsonNode verdict = verdict();

        assertThat(verdict.get("causes").get(0).get("cause").asText()).isEqualTo("NO_LEDGERS");
        assertFitsTheSchema(verdict);
    }

    @Test
    void the_example_in_the_documentation_fits_the_schema() throws IOException {
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("verdict-json.md")));

        assertThat(example.find()).isTrue();
        assertFitsTheSchema(PARSER.readTree(example.group(1)));
    }

    private JsonNode verdict() throws IOException {
        Path output = root.resolve("out");
        CollectedRun.of(List.of(root)).writeTo(output, Optional.empty());
        return PARSER.readTree(Files.readString(output.resolve("verdict.json")));
    }

    /** As far as the schema uses JSON Schema: types, properties, which of them must be there, and enums. */
    private static void assertFitsTheSchema(JsonNode value) throws IOException {
        assertFits(value, PARSER.readTree(Files.readString(DOCS.resolve("verdict.schema.json"))), "");
    }

    private static void assertFits(JsonNode value, JsonNode schema, String at) {
        if (schema.has("type")) {
            Set<String> types = new TreeSet<>();
            schema.get("type").forEach(type -> types.add(type.asText()));
            if (types.isEmpty()) {
                types.add(schema.get("type").asText());
            }
            assertThat(types)
                    .as(at)
                    .contains(
                            value.isIntegralNumber() && !types.contains("number")
                                    ? "integer"
                                    : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(at).contains(value);
        }
        if (value.isObject()) {
            Set<String> names = new TreeSet<>();
            value.fieldNames().forEachRemaining(names::add);
            Set<String> known = new TreeSet<>();
            schema.get("properties").fieldNames().forEachRemaining(known::add);
            assertThat(names).as(at).isEqualTo(known);
            Set<String> required = new TreeSet<>();
            schema.get("required").forEach(name -> required.add(name.asText()));
            assertThat(required).as(at).isEqualTo(known);
            names.forEach(
                    name -> assertFits(value.get(name), schema.get("properties").get(name), at + '/' + name));
        }
        value.forEach(member -> {
            if (value.isArray()) {
                assertFits(member, schema.get("items"), at + "/[]");
            }
        });
    }
}
