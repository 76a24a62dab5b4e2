package io.github.distributedtests.maven;

import io.github.distributedtests.assignment.Assignment;
import io.github.distributedtests.assignment.Certainty;
import io.github.distributedtests.assignment.ModuleShare;
import io.github.distributedtests.assignment.Selection;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.ExecutionConditions;
import io.github.distributedtests.surefire.ProviderDetection;
import io.github.distributedtests.surefire.ProviderLookup;
import io.github.distributedtests.surefire.Route;
import io.github.distributedtests.surefire.SurefireMojo;
import io.github.distributedtests.surefire.TestEngines;
import io.github.distributedtests.surefire.TestFilters;
import io.github.distributedtests.surefire.TestNgSuiteFiles;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * What a node runs of one execution of Surefire or Failsafe.
 *
 * @param route how the share reaches the test JVM
 * @param settings what decides, with what was found out about the classes
 * @param share empty where TestNG's suite files name the classes, which only the test JVM can tell
 * @param outside the module's classes with tests that the includes don't name; none where the user selects tests
 * @param deselected the tests that the methods which the user selects surely leave out
 * @param contexts by class, if it shares an application context: the first class that does
 * @param filtersTests whether something of the user's may take single tests out of a class
 */
record ExecutionShare(
        Route route,
        ShareSettings settings,
        Optional<ModuleShare> share,
        SortedSet<String> outside,
        List<TestName> deselected,
        Map<String, String> contexts,
        boolean filtersTests) {

    /**
     * @throws io.github.distributedtests.messages.UserError if what the user configured can't be shared
     * @throws IOException if the classes can't be read
     */
    static ExecutionShare of(
            ShareSettings settings,
            MavenProject project,
            MojoExecution execution,
            SurefireMojo mojo,
            ShareFolder folder)
            throws IOException {
        TestModule module = TestModule.of(project, mojo);
        Map<String, String> pluginVersions = pluginVersions(execution);
        // Only now dependencies of dependencies are known, and what is called for directly.
        SurefireVersionCheck.check(
                execution.getArtifactId(),
                execution.getVersion(),
                project,
                "",
                module.versions().keySet(),
                pluginVersions.keySet(),
                mojo.test().isPresent());
        Route route = route(module, execution, mojo, pluginVersions);
        if (route instanceof Route.TestNgTooOld tooOld) {
            throw UserErrors.testNgTooOld(tooOld.testNg());
        }
        boolean wholeClasses = route instanceof Route.ByClass;
        try (URLClassLoader resources = module.resources()) {
            ClassFiles classFiles = new ClassFiles(resources);
            TestEngines engines = TestEngines.under(route, resources, mojo.classLoader());
            Certainty certainty = new Certainty(!wholeClasses, engines.unknown().isEmpty(), engines.keepToClasses());
            if (route instanceof Route.ByClass byClass && certainty.allOnOneNode()) {
                route = byClass.onOneNode(engines);
            }
            SortedSet<String> classes = TestClasses.in(module.roots());
            classes.addAll(TestNgSuiteFiles.classesOf(mojo, classFiles));
            Assignment assignment = new Assignment(
                    classes,
                    classFiles,
                    wholeClasses ? settings.withGranularity(Granularity.CLASS) : settings,
                    certainty,
                    new ExecutionConditions(route, mojo, classes, classFiles, resources).find());
            Optional<Selection> selection = selection(mojo, folder, route);
            SortedSet<String> own = TestClasses.in(List.of(mojo.testClassesDirectory()));
            SortedSet<String> outside = selection
                    .filter(includes -> mojo.test().isEmpty())
                    .map(includes -> assignment.outside(includes, own))
                    .orElseGet(TreeSet::new);
            return new ExecutionShare(
                    route,
                    assignment.settings(),
                    selection.map(assignment::of),
                    outside,
                    selection.map(assignment::deselected).orElse(List.of()),
                    assignment.contexts(),
                    TestFilters.any(mojo, resources));
        }
    }

    private static Optional<Selection> selection(SurefireMojo mojo, ShareFolder folder, Route route)
            throws IOException {
        if (mojo.test().isPresent()) {
            return mojo.test().map(Selection::ofTests);
        }
        if (mojo.hasSuiteXmlFiles()) {
            if (route instanceof Route.ByClass whole) {
                throw UserErrors.suiteFilesInOnePiece(whole.why());
            }
            return Optional.empty();
        }
        mojo.includesFile().filter(folder::isBelow).ifPresent(file -> {
            throw UserErrors.sharedTwice(file);
        });
        return Optional.of(Selection.ofClasses(mojo.includes(), mojo.excludes()));
    }

    private static Map<String, String> pluginVersions(MojoExecution execution) {
        Map<String, String> versions = new HashMap<>();
        execution
                .getMojoDescriptor()
                .getPluginDescriptor()
                .getArtifacts()
                .forEach(artifact -> versions.put(TestModule.key(artifact), artifact.getBaseVersion()));
        return versions;
    }

    private static Route route(
            TestModule module, MojoExecution execution, SurefireMojo mojo, Map<String, String> pluginVersions)
            throws IOException {
        return new ProviderDetection(
                        execution.getVersion(),
                        ProviderLookup.configuredProviders(mojo.classLoader()),
                        module.versions(),
                        pluginVersions,
                        mojo.junitArtifactName(),
                        mojo.testNgArtifactName(),
                        mojo.wantsGroupsOrParallel())
                .route();
    }

    /** The names of the selected classes, whosever they are, as far as they are known. */
    Set<String> classes() {
        return share.map(known -> known.classShares().keySet()).orElse(Set.of());
    }

    /** One line for the log. */
    String summary() {
        return share.map(ModuleShare::summary)
                .orElseGet(() -> "Node %d of %d runs its part of the suite files, %s"
                        .formatted(settings.nodeNumber(), settings.nodes(), settings.granularity()));
    }
}
