package io.github.distributedtests.maven;

import io.github.distributedtests.assignment.Assignment;
import io.github.distributedtests.assignment.ModuleShare;
import io.github.distributedtests.assignment.Selection;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.TestClasses;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.settings.UserErrors;
import io.github.distributedtests.share.ShareFile;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.IndivisibleClasses;
import io.github.distributedtests.surefire.ProviderDetection;
import io.github.distributedtests.surefire.ProviderLookup;
import io.github.distributedtests.surefire.Route;
import io.github.distributedtests.surefire.Route.PlatformFilter;
import io.github.distributedtests.surefire.Route.WholeClasses;
import io.github.distributedtests.surefire.Route.WrappedProvider;
import io.github.distributedtests.surefire.SurefireMojo;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Confines one execution of Surefire or Failsafe to this node's share. */
final class ShareInjector {
    private static final Logger LOG = LoggerFactory.getLogger("distributed");

    private final ProviderArtifacts artifacts;

    ShareInjector(ProviderArtifacts artifacts) {
        this.artifacts = artifacts;
    }

    /**
     * Changes the mojo so that it runs the share only.
     *
     * @throws io.github.distributedtests.settings.UserError if what the user configured can't be shared
     */
    void inject(
            ShareSettings settings,
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SurefireMojo mojo)
            throws IOException, DependencyResolutionException {
        ShareFolder folder = ShareFolder.of(project, execution);
        if (mojo.additionalClasspathElements().contains(folder.classPath().toString())) {
            return; // declared both in the POM and as a core extension
        }
        if (mojo.isSkipped()) {
            LOG.info(
                    "Node {} of {} runs nothing: tests are skipped ({})",
                    settings.nodeNumber(),
                    settings.nodes(),
                    name(execution));
            return;
        }
        Route route = route(project, execution, mojo);
        ShareSettings effective = settings;
        if (route instanceof WholeClasses whole) {
            LOG.warn("Tests are distributed by whole classes here: {}.", whole.why());
            effective = settings.withGranularity(Granularity.CLASS);
        }
        TestModule module = TestModule.of(project, mojo);
        try (URLClassLoader resources = module.resources()) {
            ClassFiles classFiles = new ClassFiles(resources);
            Assignment assignment = new Assignment(
                    TestClasses.in(module.roots()),
                    classFiles,
                    effective,
                    !(route instanceof WholeClasses),
                    IndivisibleClasses.under(route, classFiles));
            narrow(mojo, assignment, folder, execution);
            hook(route, assignment.settings(), folder, session, project, execution, mojo);
        }
    }

    private static Route route(MavenProject project, MojoExecution execution, SurefireMojo mojo) throws IOException {
        Map<String, String> pluginVersions = new HashMap<>();
        execution
                .getMojoDescriptor()
                .getPluginDescriptor()
                .getArtifacts()
                .forEach(artifact -> pluginVersions.put(TestModule.key(artifact), artifact.getBaseVersion()));
        Set<String> configured = ProviderLookup.configuredProviders(mojo.classLoader());
        return new ProviderDetection(
                        execution.getVersion(),
                        configured,
                        TestModule.of(project, mojo).versions(),
                        pluginVersions,
                        mojo.junitArtifactName(),
                        mojo.testNgArtifactName(),
                        mojo.wantsGroupsOrParallel())
                .route();
    }

    private static void narrow(SurefireMojo mojo, Assignment assignment, ShareFolder folder, MojoExecution execution)
            throws IOException {
        Optional<String> test = mojo.test();
        if (test.isEmpty() && mojo.hasSuiteXmlFiles()) {
            LOG.info(
                    "Node {} of {} runs its part of the suite files, {} ({})",
                    assignment.settings().nodeNumber(),
                    assignment.settings().nodes(),
                    assignment.settings().granularity(),
                    name(execution));
            mojo.allowNoTests();
            return;
        }
        mojo.includesFile().filter(folder::isBelow).ifPresent(file -> {
            throw UserErrors.sharedTwice(file);
        });
        ModuleShare share = assignment.of(
                test.isPresent()
                        ? Selection.ofTests(test.get())
                        : Selection.ofClasses(mojo.includes(), mojo.excludes()));
        share.writeIncludes(folder.path());
        LOG.info("{} ({})", share.summary(), name(execution));
        share.explanation().forEach(LOG::debug);
        if (share.verdicts().isEmpty()) {
            return; // nothing is selected on any node, which Surefire may have something to say about
        }
        mojo.allowNoTests();
        if (test.isPresent()) {
            mojo.setTest(share.narrow(test.get()));
        } else if (mojo.includesFile().isPresent()) {
            // The file may name methods, and Surefire adds its patterns to the includes: what is not ours is taken out.
            List<String> excludes = new ArrayList<>(mojo.excludes());
            excludes.addAll(share.excludes());
            mojo.setExcludes(excludes);
        } else {
            mojo.setIncludes(share.includes());
        }
    }

    /** As Maven's own log names it. */
    private static String name(MojoExecution execution) {
        return execution.getArtifactId() + ':' + execution.getGoal() + ", " + execution.getExecutionId();
    }

    private void hook(
            Route route,
            ShareSettings settings,
            ShareFolder folder,
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SurefireMojo mojo)
            throws IOException, DependencyResolutionException {
        List<Path> classPath = new ArrayList<>(List.of(folder.classPath()));
        Optional<String> provider = Optional.empty();
        if (route instanceof PlatformFilter) {
            classPath.add(artifacts.ours());
        } else if (route instanceof WrappedProvider wrapped) {
            provider = Optional.of(wrapped.provider());
            classPath.add(artifacts.ours());
            classPath.addAll(artifacts.surefireProvider(
                    session.getRepositorySession(), project, wrapped.artifactId(), execution.getVersion()));
            Thread.currentThread().setContextClassLoader(new ProviderLookup(mojo.classLoader()));
        }
        new ShareFile(settings, provider).write(folder.classPath());
        mojo.addToTestClassPath(classPath);
    }
}
