package it.jenkins;

import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.codehaus.groovy.control.CompilerConfiguration;

/**
 * As much of Jenkins as the recipe needs: declarative directives, steps, agents with workspaces of their own, stashes
 * and archives. A directive, a step or a parameter that is not here fails, as a misspelt one does on a server; so does a
 * step that needs a workspace where there is none. Parallel branches run one after another.
 */
public final class Jenkins {

    /** What a machine that is gone, or a command that failed, does to a build. */
    static final class Failure extends RuntimeException {
        Failure(String message) {
            super(message);
        }
    }

    /** What {@code sh} does in this build: it may change the workspace, and fails by throwing. */
    interface Shell {
        String run(String command, Map<String, String> workspace);
    }

    final List<String> commands = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final Map<String, String> archive = new TreeMap<>();
    final Map<String, String> results = new TreeMap<>();
    boolean failed;

    private final Map<String, String> lastSuccessful;
    private final Shell shell;
    private final Set<String> lostBranches;
    private final Map<String, Map<String, String>> stashes = new TreeMap<>();
    private Map<String, String> workspace;
    private String branch = "";
    private boolean stopped;

    Jenkins(Map<String, String> lastSuccessful, Shell shell, String... lostBranches) {
        this.lastSuccessful = lastSuccessful;
        this.shell = shell;
        this.lostBranches = Set.of(lostBranches);
    }

    Jenkins build(Path jenkinsfile) throws IOException {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.setScriptBaseClass(Jenkinsfile.class.getName());
        Jenkinsfile script = (Jenkinsfile) new GroovyShell(getClass().getClassLoader(), configuration)
                .parse(jenkinsfile.toFile());
        script.jenkins = this;
        script.run();
        return this;
    }

    private static Object call(Closure<?> body, Object delegate) {
        Closure<?> copy = (Closure<?>) body.clone();
        copy.setDelegate(delegate);
        copy.setResolveStrategy(Closure.DELEGATE_FIRST);
        return copy.call();
    }

    private void stage(Stage stage) {
        if (stage.steps == null) {
            throw new IllegalStateException("Stage " + stage.name + " has no steps");
        }
        if (stopped) {
            return;
        }
        Map<String, String> before = workspace;
        workspace = stage.label == null ? null : usedWorkspace();
        try {
            call(stage.steps, new Steps());
        } catch (Failure failure) {
            fail(failure);
            stopped = true;
        } finally {
            if (stage.always != null) {
                try {
                    call(stage.always, new Steps());
                } catch (Failure failure) {
                    fail(failure);
                }
            }
            workspace = before;
        }
    }

    /** An agent's folder, as an earlier build left it. */
    private static Map<String, String> usedWorkspace() {
        return new TreeMap<>(Map.of(".mvn/distributed-timings.tsv", "stale"));
    }

    private void fail(Failure failure) {
        failed = true;
        problems.add(failure.getMessage());
    }

    /** The base of the script: what may stand at its top. */
    public abstract static class Jenkinsfile extends Script {
        Jenkins jenkins;

        public void pipeline(Closure<?> body) {
            call(body, jenkins.new Pipeline());
        }
    }

    public final class Pipeline {
        public final Object none = null;

        public void agent(Object none) {
            if (none != null) {
                throw new IllegalStateException("Only agent none is known here");
            }
        }

        public void options(Closure<?> body) {
            call(body, new Options());
        }

        public void stages(Closure<?> body) {
            call(body, new Stages());
        }
    }

    public static final class Options {
        public void skipDefaultCheckout() {}
    }

    public final class Stages {
        public void stage(String name, Closure<?> body) {
            Stage stage = new Stage(name);
            call(body, stage);
            Jenkins.this.stage(stage);
        }
    }

    public static final class Stage {
        private final String name;
        private String label;
        private Closure<?> steps;
        private Closure<?> always;

        Stage(String name) {
            this.name = name;
        }

        public void agent(Closure<?> body) {
            call(body, this);
        }

        public void label(String label) {
            this.label = label;
        }

        public void steps(Closure<?> body) {
            steps = body;
        }

        public void post(Closure<?> body) {
            call(body, this);
        }

        public void always(Closure<?> body) {
            always = body;
        }
    }

    public final class Steps {
        public final Map<String, String> env = Map.of("JOB_NAME", "shop/main");
        public final Object scm = new Object();

        public Object script(Closure<?> body) {
            return call(body, this);
        }

        public void parallel(Map<String, Closure<?>> branches) {
            List<Failure> failures = new ArrayList<>();
            branches.forEach((name, body) -> {
                branch = name;
                try {
                    call(body, new Steps());
                } catch (Failure failure) {
                    failures.add(failure);
                } finally {
                    branch = "";
                }
            });
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
        }

        public void catchError(Map<String, Object> given, Closure<?> body) {
            known(given, "buildResult", "stageResult");
            try {
                call(body, this);
            } catch (Failure failure) {
                if (!"FAILURE".equals(given.get("buildResult"))) {
                    throw new IllegalStateException("The build would not fail");
                }
                fail(failure);
            }
        }

        public void node(String label, Closure<?> body) {
            if (lostBranches.contains(branch)) {
                throw new Failure("The agent of " + branch + " is gone");
            }
            Map<String, String> before = workspace;
            workspace = usedWorkspace();
            try {
                call(body, this);
            } finally {
                workspace = before;
            }
        }

        public void deleteDir() {
            here().clear();
        }

        public void checkout(Object what) {
            if (what != scm) {
                throw new IllegalStateException("Only scm can be checked out");
            }
            here().put("pom.xml", "the newest commit");
        }

        public String sh(String command) {
            commands.add(command);
            return shell.run(command, here());
        }

        public String sh(Map<String, Object> given) {
            known(given, "script", "returnStdout");
            String output = sh(given.get("script").toString());
            return Boolean.TRUE.equals(given.get("returnStdout")) ? output : null;
        }

        public void stash(Map<String, Object> given) {
            known(given, "name", "includes", "allowEmpty");
            Map<String, String> files = selected(given.get("includes"));
            if (files.isEmpty() && !Boolean.TRUE.equals(given.get("allowEmpty"))) {
                throw new Failure("Nothing to stash as " + given.get("name"));
            }
            if (stashes.put(given.get("name").toString(), files) != null) {
                throw new IllegalStateException("Stashed twice: " + given.get("name"));
            }
        }

        public void unstash(String name) {
            Map<String, String> files = stashes.get(name);
            if (files == null) {
                throw new Failure("No such stash: " + name);
            }
            here().putAll(files);
        }

        public String lastSuccessful() {
            return "lastSuccessful";
        }

        public void copyArtifacts(Map<String, Object> given) {
            known(given, "projectName", "selector", "filter", "optional");
            if (!env.get("JOB_NAME").equals(given.get("projectName"))) {
                throw new IllegalStateException("Not this job: " + given.get("projectName"));
            }
            Map<String, String> files = matching(lastSuccessful, given.get("filter"));
            if (files.isEmpty() && !Boolean.TRUE.equals(given.get("optional"))) {
                throw new Failure("Nothing to copy");
            }
            here().putAll(files);
        }

        public void junit(Map<String, Object> given) {
            known(given, "testResults", "allowEmptyResults");
            results.putAll(selected(given.get("testResults")));
        }

        public void archiveArtifacts(Map<String, Object> given) {
            known(given, "artifacts", "allowEmptyArchive");
            archive.putAll(selected(given.get("artifacts")));
        }

        private Map<String, String> here() {
            if (workspace == null) {
                throw new IllegalStateException("There is no workspace here: a node is missing");
            }
            return workspace;
        }

        private Map<String, String> selected(Object patterns) {
            return matching(here(), patterns);
        }
    }

    private static void known(Map<String, Object> given, String... parameters) {
        given.keySet().forEach(parameter -> {
            if (!Set.of(parameters).contains(parameter)) {
                throw new IllegalStateException("Nothing is known about the parameter " + parameter);
            }
        });
    }

    /** The files that fit one of the patterns of Ant, with commas between them. */
    static Map<String, String> matching(Map<String, String> files, Object patterns) {
        Map<String, String> matching = new LinkedHashMap<>();
        for (String pattern : patterns.toString().split(",")) {
            String regex = pattern.strip().replace(".", "\\.").replace("**/", "\u0001").replace("**", "\u0002")
                    .replace("*", "[^/]*").replace("\u0001", "(.*/)?").replace("\u0002", ".*");
            files.forEach((file, content) -> {
                if (file.matches(regex)) {
                    matching.put(file, content);
                }
            });
        }
        return matching;
    }
}
