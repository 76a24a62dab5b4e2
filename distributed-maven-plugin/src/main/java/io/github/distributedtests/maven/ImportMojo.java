package io.github.distributedtests.maven;

import io.github.distributedtests.importing.BuildModules;
import io.github.distributedtests.importing.ImportedTimes;
import io.github.distributedtests.messages.Counted;
import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.text.VisibleText;
import io.github.distributedtests.timings.DurationText;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TestTime;
import io.github.distributedtests.timings.Timings;
import io.github.distributedtests.timings.TimingsFile;
import io.github.distributedtests.timings.UnreadableTimings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Makes timings of the JUnit XML that Surefire and Failsafe left in earlier, undistributed builds, so that the first
 * distributed run is balanced, and {@code distributed:explain} has an answer before there is any:
 * {@code mvn distributed:import -Dimport.from=build-41,build-42,build-43}. Times that the file has already stay as they are.
 */
@Mojo(name = "import", aggregator = true, threadSafe = true)
public final class ImportMojo extends SettingsMojo {
    private static final int FAULTS_SHOWN = 5;

    /**
     * Folders, separated by commas: each has somewhere in it the reports that one build left. The default is this checkout,
     * with what its last build left.
     */
    @Parameter(property = "import.from")
    private String[] from;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            MavenSettings settings = MavenSettings.of(session, project);
            importTo(settings.timingsFile().orElseThrow(UserErrors::importSwitchedOff));
        } catch (UserError e) {
            throw new MojoFailureException(e.getMessage());
        } catch (UnreadableTimings e) {
            throw new MojoFailureException(e.getMessage() + ". It is left alone. Fix: " + e.fix());
        } catch (IOException e) {
            throw new MojoExecutionException("The reports can't be imported: " + e, e);
        }
    }

    private void importTo(Path file) throws IOException {
        Path root = MavenSettings.root(session);
        ImportedTimes imported = new ImportedTimes(modules(root));
        List<Path> folders = folders(root);
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw UserErrors.noFolderToImport(folder);
            }
            imported.addBuild(folder);
        }
        imported.faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(fault -> getLog().warn("Left out: " + VisibleText.visible(fault)));
        if (imported.faults().size() > FAULTS_SHOWN) {
            getLog().warn("Left out: %d more".formatted(imported.faults().size() - FAULTS_SHOWN));
        }
        Timings timings = imported.timings();
        if (timings.tests().isEmpty()) {
            throw UserErrors.nothingToImport(folders);
        }
        StoredTimings known = Files.exists(file) ? TimingsFile.read(file) : StoredTimings.NONE;
        boolean changed = TimingsFile.write(file, known.orElse(timings));
        getLog().info("%s from %s, %s in all: %s%s"
                .formatted(
                        Counted.of(timings.tests().size(), "test"),
                        Counted.of(imported.reports(), "report"),
                        DurationText.ofSeconds(timings.tests().stream()
                                .mapToDouble(TestTime::seconds)
                                .sum()),
                        file,
                        changed ? "" : " (nothing new)"));
        getLog().info("See what they say: mvn distributed:explain -Dnodes=4");
    }

    private BuildModules modules(Path root) {
        Map<Path, String> modules = new HashMap<>();
        for (MavenProject module : session.getProjects()) {
            if (!module.getPackaging().equals("pom")) {
                Path build = Path.of(module.getBuild().getDirectory());
                Path place = build.startsWith(root) ? root.relativize(build) : build.getFileName();
                modules.put(place, TestModule.name(module));
            }
        }
        return new BuildModules(modules);
    }

    private List<Path> folders(Path root) {
        List<Path> typed = typedFolders(from);
        return typed.isEmpty() ? List.of(root) : typed;
    }
}
