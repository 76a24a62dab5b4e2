package io.github.distributedtests.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacocoAgentTest {
    private static final String JAR = "/repo/org.jacoco.agent-0.8.15-runtime.jar";

    private static Optional<String> execFile(String argLine) {
        return JacocoAgent.execFile(argLine, name -> null);
    }

    @Test
    void the_file_is_one_of_the_agents_options() {
        assertThat(execFile("-Xmx1g -javaagent:" + JAR + "=append=true,destfile=/a/jacoco.exec,includes=a.*,b -ea"))
                .contains("/a/jacoco.exec");
    }

    @Test
    void the_file_may_have_commas() {
        assertThat(execFile("-javaagent:" + JAR + "=destfile=/a,b/jacoco.exec,append=false"))
                .contains("/a,b/jacoco.exec");
    }

    @Test
    void an_argument_with_blanks_is_in_quotes() {
        assertThat(execFile("-ea \"-javaagent:/my repo/jacocoagent.jar=destfile=/the 'core'/jacoco.exec\" -Xmx1g"))
                .contains("/the 'core'/jacoco.exec");
        assertThat(execFile("'-javaagent:/my repo/jacocoagent.jar=destfile=/the core/jacoco.exec'"))
                .contains("/the core/jacoco.exec");
        assertThat(execFile("-javaagent:/jacocoagent.jar=destfile=/\"the core\"/jacoco.exec"))
                .contains("/the core/jacoco.exec");
    }

    /** Surefire 3.0 to 3.6 hand them to the JVM as they are, before a quotation mark too. */
    @Test
    void backslashes_stay_with_and_without_quotes() {
        String argument = "-javaagent:C:\\\\repo\\\\jacocoagent.jar=destfile=C:\\\\w\\\\jacoco.exec";
        assertThat(execFile(argument)).contains("C:\\\\w\\\\jacoco.exec");
        assertThat(execFile('"' + argument + '"')).contains("C:\\\\w\\\\jacoco.exec");
        assertThat(execFile("\"-javaagent:/jacocoagent.jar=destfile=/the \\\"core\\\"/jacoco.exec\""))
                .contains("/the \\\"core\\\"/jacoco.exec");
    }

    @Test
    void a_line_break_is_a_blank() {
        assertThat(execFile("-Xmx1g\n-javaagent:" + JAR + "=destfile=/a/jacoco.exec\r\n\t-ea"))
                .contains("/a/jacoco.exec");
        assertThat(execFile("\"-javaagent:/my\nrepo/jacocoagent.jar=destfile=/the\ncore/jacoco.exec\""))
                .contains("/the core/jacoco.exec");
    }

    @Test
    void arguments_may_be_long() {
        String note = "-Dnote=" + "x y\\\"".repeat(100_000);
        assertThat(execFile('"' + note + "\" -javaagent:" + JAR + "=destfile=/a/jacoco.exec"))
                .contains("/a/jacoco.exec");
        assertThat(execFile("-javaagent:" + JAR + "=excludes=" + "a.b.*:".repeat(100_000) + ",destfile=/a/jacoco.exec"))
                .contains("/a/jacoco.exec");
    }

    /** Surefire starts no JVM then, so that no agent writes anything. */
    @Test
    void without_the_second_quotation_mark_there_is_no_file() {
        assertThat(execFile("-javaagent:" + JAR + "=destfile=/a/jacoco.exec \"-Dnote=x"))
                .isEmpty();
        assertThat(execFile("-javaagent:" + JAR + "=destfile=/a/jacoco.exec -Dnote='x"))
                .isEmpty();
    }

    @Test
    void what_surefire_puts_in_late_is_put_in() {
        Map<String, String> properties = Map.of("argLine", "-javaagent:" + JAR + "=destfile=/$1/jacoco.exec");
        assertThat(JacocoAgent.execFile("-Xmx1g @{argLine} @{other}", properties::get))
                .contains("/$1/jacoco.exec");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@{argLine}",
                "-Xmx1g",
                "-javaagent:/repo/aspectjweaver.jar=destfile=/a/b",
                "-javaagent:/jacoco/aspectjweaver.jar=destfile=/a/b",
                "-javaagent:" + JAR + "=output=tcpserver",
                "-javaagent:" + JAR,
                "-Dx=-javaagent:" + JAR + "=destfile=/a/jacoco.exec"
            })
    void without_the_agent_or_its_file_there_is_none(String argLine) {
        assertThat(execFile(argLine)).isEmpty();
    }
}
