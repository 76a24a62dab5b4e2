package it.jenkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JenkinsfileTest {

    private static final int NODES = 3;
    private static final String TIMINGS = ".mvn/distributed-timings.tsv";
    private static final Pattern NODE_NUMBER = Pattern.compile(" -DnodeNumber=(\\d+)");

    /** What Maven found in each workspace where it was started, by command. */
    private final Map<String, Map<String, String>> found = new TreeMap<>();

    private int failingNode;
    private boolean collectFails;

    @Test
    void the_nodes_run_the_same_command_but_for_their_numbers_1_to_N() throws IOException {
        List<String> commands = verifies(build(Map.of()));
        List<Integer> numbers = new ArrayList<>();
        for (String command : commands) {
            Matcher number = NODE_NUMBER.matcher(command);
            assertThat(number.find()).as(command).isTrue();
            numbers.add(Integer.valueOf(number.group(1)));
        }
        assertThat(numbers).containsExactly(1, 2, 3);
        assertThat(commands.stream().map(command -> NODE_NUMBER.matcher(command).replaceAll("")).distinct())
                .singleElement()
                .asString()
                .contains(" verify")
                .contains(" -Dnodes=" + NODES);
    }

    @Test
    void the_build_succeeds_when_all_nodes_do_and_publishes_what_was_collected() throws IOException {
        Jenkins build = build(Map.of());
        assertThat(build.problems).isEmpty();
        assertThat(build.failed).isFalse();
        published(build);
        assertThat(build.archive).containsEntry(TIMINGS, "new timings");
    }

    @Test
    void collection_has_what_each_node_left() throws IOException {
        build(Map.of());
        assertThat(found.get("mvn -B -ntp distributed:collect").keySet()).contains(leftBy(1)).contains(leftBy(2))
                .contains(leftBy(3));
    }

    @Test
    void all_have_the_timings_of_the_last_successful_build() throws IOException {
        build(Map.of(TIMINGS, "old timings"));
        assertThat(found).hasSize(NODES + 1);
        assertThat(found.values()).allSatisfy(files -> assertThat(files).containsEntry(TIMINGS, "old timings"));
    }

    @Test
    void all_have_no_timings_when_there_are_none_whatever_is_left_in_a_workspace() throws IOException {
        build(Map.of());
        assertThat(found).hasSize(NODES + 1);
        assertThat(found.values()).allSatisfy(files -> assertThat(files).doesNotContainKey(TIMINGS));
    }

    @Test
    void all_work_on_the_commit_that_was_checked_out_first() throws IOException {
        build(Map.of());
        assertThat(found.values()).allSatisfy(files -> assertThat(files).containsEntry("pom.xml", "commit c0ffee"));
    }

    @Test
    void collection_runs_and_has_all_nodes_when_the_tests_of_one_fail() throws IOException {
        failingNode = 2;
        Jenkins build = build(Map.of());
        assertThat(build.failed).isTrue();
        assertThat(build.problems).containsExactly("node 2 failed");
        assertThat(verifies(build)).hasSize(NODES);
        assertThat(found.get("mvn -B -ntp distributed:collect").keySet()).contains(leftBy(1)).contains(leftBy(2))
                .contains(leftBy(3));
        published(build);
    }

    @Test
    void collection_runs_with_the_others_when_an_agent_is_lost() throws IOException {
        collectFails = true;
        Jenkins build = build(Map.of(), "Node 2");
        assertThat(build.failed).isTrue();
        assertThat(build.problems)
                .containsExactly("The agent of Node 2 is gone", "No such stash: node-2", "collect failed");
        assertThat(verifies(build)).hasSize(NODES - 1);
        assertThat(found.get("mvn -B -ntp distributed:collect").keySet()).contains(leftBy(1)).contains(leftBy(3));
        published(build);
    }

    private Jenkins build(Map<String, String> lastSuccessful, String... lostBranches) throws IOException {
        return new Jenkins(lastSuccessful, this::run, lostBranches).build(Path.of("Jenkinsfile"));
    }

    /** A stand-in for Git and Maven. A node leaves what a node leaves, and collect what collect does. */
    private String run(String command, Map<String, String> workspace) {
        if (command.equals("git rev-parse HEAD")) {
            return "c0ffee\n";
        }
        if (command.startsWith("git checkout --quiet ")) {
            workspace.put("pom.xml", "commit " + command.substring("git checkout --quiet ".length()));
            return "";
        }
        if (!workspace.containsKey("pom.xml")) {
            throw new IllegalStateException("Nothing is checked out");
        }
        found.put(command, new TreeMap<>(workspace));
        Matcher number = NODE_NUMBER.matcher(command);
        if (number.find()) {
            int node = Integer.parseInt(number.group(1));
            workspace.put(leftBy(node), "ledger");
            workspace.put("shop/target/surefire-reports/TEST-com.example.ShopTest-node-" + node + "-of-3.xml", "report");
            if (node == failingNode) {
                throw new Jenkins.Failure("node " + node + " failed");
            }
        } else if (command.equals("mvn -B -ntp distributed:collect")) {
            workspace.put("target/distributed/collected/report.html", "report");
            workspace.put("target/distributed/collected/reports/shop/surefire-reports/TEST-com.example.ShopTest.xml", "");
            if (collectFails) {
                throw new Jenkins.Failure("collect failed");
            }
            workspace.put(TIMINGS, "new timings");
        } else {
            throw new IllegalStateException("Nothing is known about " + command);
        }
        return "";
    }

    private static void published(Jenkins build) {
        assertThat(build.archive).containsKey("target/distributed/collected/report.html");
        assertThat(build.results.keySet()).containsExactly(
                "target/distributed/collected/reports/shop/surefire-reports/TEST-com.example.ShopTest.xml");
    }

    private static String leftBy(int node) {
        return "shop/target/distributed/surefire-default-test/ledgers/node-" + node + "-of-3.ledger";
    }

    private static List<String> verifies(Jenkins build) {
        return build.commands.stream().filter(command -> command.contains(" -DnodeNumber=")).toList();
    }
}
