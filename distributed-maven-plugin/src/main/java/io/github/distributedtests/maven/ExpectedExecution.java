package io.github.distributedtests.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * An execution of Surefire or Failsafe that a session is going to run, as the models of its modules say. Each ledger of
 * the build names all of them, so that one of which nothing is handed over is missed.
 *
 * @param module {@code groupId:artifactId}
 * @param plugin {@code surefire} or {@code failsafe}
 * @param execution its id
 */
record ExpectedExecution(String module, String plugin, String execution) {
    private static final String GROUP = "org.apache.maven.plugins:";
    private static final Map<String, String> GOALS = new LinkedHashMap<>(); // in this order, also for messages

    static {
        GOALS.put("surefire", "test");
        GOALS.put("failsafe", "integration-test");
    }

    /** The phases of the default life cycle, in their order. */
    private static final List<String> PHASES = List.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    private static final Pattern FROM_COMMAND_LINE = Pattern.compile(
            "(?:.*:)?(?:maven-)?(surefire|failsafe)(?:-plugin)?(?::[^:]+)?:(test|integration-test)(?:@(.*))?");

    /** Those of the whole build: of all modules that the session had at first, whichever this node leaves to others. */
    static List<ExpectedExecution> in(MavenSession session) {
        SessionData kept = session.getRepositorySession().getData();
        synchronized (kept) {
            @SuppressWarnings("unchecked")
            List<ExpectedExecution> known = (List<ExpectedExecution>) kept.get(ExpectedExecution.class);
            if (known == null) {
                known = projects(session).stream()
                        .flatMap(project -> in(session, project))
                        .distinct()
                        .toList();
                kept.set(ExpectedExecution.class, known);
            }
            return known;
        }
    }

    private static List<MavenProject> projects(MavenSession session) {
        return ModuleBuilders.hasLeftOut(session) ? session.getAllProjects() : session.getProjects();
    }

    private static Stream<ExpectedExecution> in(MavenSession session, MavenProject project) {
        List<String> goals = goals(session, project);
        int last = goals.stream().mapToInt(ExpectedExecution::phase).max().orElse(-1);
        List<ExpectedExecution> expected = new ArrayList<>();
        for (String goal : goals) {
            Matcher direct = FROM_COMMAND_LINE.matcher(goal);
            if (direct.matches() && direct.group(2).equals(GOALS.get(direct.group(1)))) {
                String id = Optional.ofNullable(direct.group(3)).orElse("default-cli");
                expected.add(of(project, direct.group(1), id));
            }
        }
        expected.addAll(upTo(last, project));
        return expected.stream();
    }

    /** Those that the module has in any phase, whether the session gets there or not. */
    static List<ExpectedExecution> declared(MavenProject project) {
        return upTo(PHASES.size() - 1, project);
    }

    /** @param last the last phase that counts, by its place in the life cycle */
    private static List<ExpectedExecution> upTo(int last, MavenProject project) {
        List<ExpectedExecution> found = new ArrayList<>();
        GOALS.forEach((plugin, goal) -> executions(project, plugin)
                .filter(execution -> execution.getGoals().contains(goal))
                .filter(execution -> {
                    int phase = phase(Optional.ofNullable(execution.getPhase()).orElse(goal));
                    return phase >= 0 && phase <= last;
                })
                .forEach(execution -> found.add(of(project, plugin, execution.getId()))));
        return found;
    }

    private static List<String> goals(MavenSession session, MavenProject project) {
        List<String> goals = session.getGoals();
        String byDefault = project.getBuild().getDefaultGoal();
        return goals.isEmpty() && byDefault != null
                ? Arrays.asList(byDefault.trim().split("\\s+"))
                : goals;
    }

    private static Stream<PluginExecution> executions(MavenProject project, String plugin) {
        Plugin declared = plugin(plugin, project);
        return declared == null ? Stream.of() : declared.getExecutions().stream();
    }

    /** The place of a phase in the life cycle, or -1. Maven 4 knows what comes before and after one, too. */
    private static int phase(String name) {
        return PHASES.indexOf(name.replaceFirst("^(before|after):", ""));
    }

    /** The plugin as the module has it, or null where only the command line names it. */
    Plugin pluginIn(MavenProject project) {
        return plugin(plugin, project);
    }

    private static Plugin plugin(String name, MavenProject project) {
        return project.getPlugin(GROUP + "maven-" + name + "-plugin");
    }

    boolean isIn(MavenProject project) {
        return module.equals(TestModule.name(project));
    }

    private static ExpectedExecution of(MavenProject project, String plugin, String execution) {
        return new ExpectedExecution(TestModule.name(project), plugin, execution);
    }
}
