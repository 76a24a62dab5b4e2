package io.github.distributedtests.maven;

import io.github.distributedtests.assignment.ModuleShare;
import io.github.distributedtests.attendance.ExpectedJvms;
import io.github.distributedtests.handover.Decisions;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.ProviderLookup;
import io.github.distributedtests.surefire.Route;
import io.github.distributedtests.surefire.SurefireMojo;
import io.github.distributedtests.surefire.SurefireVersion;
import io.github.distributedtests.surefire.TestNgEngine;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
     * @return what to tell how the execution went; nothing if there was nothing to change
     * @throws io.github.distributedtests.messages.UserError if what the user configured can't be shared
     */
    Optional<ExecutionRecord> inject(
            ShareSettings settings,
            SessionFacts facts,
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SurefireMojo mojo)
            throws IOException, DependencyResolutionException {
        ShareFolder folder = ShareFolder.of(project, execution);
        Path classPath = folder.classPath(settings.nodeNumber(), settings.nodes());
        if (mojo.additionalClasspathElements().contains(classPath.toString())) {
            return Optional.empty(); // declared both in the POM and as a core extension
        }
        if (mojo.isSkipped()) {
            LOG.info(
                    "Node {} of {} runs nothing: tests are skipped ({})",
                    settings.nodeNumber(),
                    settings.nodes(),
                    folder.execution());
            ExecutionRecord.start(settings, facts, project, folder, mojo, Optional.empty())
                    .end("skipped", false, List.of());
            return Optional.empty();
        }
        ExecutionShare share = ExecutionShare.of(settings, project, execution, mojo, folder);
        if (share.route() instanceof Route.ByClass whole) {
            LOG.warn(
                    settings.nodes() == 1
                            ? "Test JVMs can't record how long their tests take: {}."
                            : "Tests are distributed by whole classes: {}.",
                    whole.why());
        }
        LOG.info("{} ({})", share.summary(), folder.execution());
        if (session != null && OpenExecutions.of(session).hasRun(folder)) {
            // As where a goal forks the life cycle: Surefire then leaves out what is configured as it was, so it must
            // be,
            // and what the first run left must stay.
            narrow(mojo, share, execution);
            hook(share, folder, session, project, execution, mojo);
            return Optional.empty();
        }
        ExecutionRecord record =
                ExecutionRecord.start(share.settings(), facts, project, folder, mojo, Optional.of(share));
        try {
            if (share.share().isPresent()) {
                record(share.share().get(), share, facts.runsAllOf(project), folder, record);
            }
            narrow(mojo, share, execution);
            BooleanSupplier isHooked = hook(share, folder, session, project, execution, mojo);
            Decisions decisions = share.share().map(ModuleShare::decisions).orElseGet(Decisions::new);
            KnownFolders folders = BuildFolders.of(facts.root(), project);
            Path file = new ShareFile(
                            share.settings(), decisions, wrapped(share), folder.ledgers(), folders, record.header())
                    .write(classPath);
            record.expect(new ExpectedJvms(
                    "Surefire " + execution.getVersion(),
                    file,
                    !(share.route() instanceof Route.ByClass),
                    share.share().filter(classes -> !classes.isEmpty()).isPresent(),
                    isHooked));
        } catch (IOException | DependencyResolutionException | RuntimeException e) {
            record.end("broken", false, List.of());
            throw e;
        }
        return Optional.of(record);
    }

    private static void record(
            ModuleShare classes, ExecutionShare share, boolean saysAll, ShareFolder folder, ExecutionRecord record)
            throws IOException {
        classes.writeIncludes(folder.path());
        if (LOG.isDebugEnabled()) {
            classes.explanation().forEach(LOG::debug);
        }
        record.ledger().inOneGo(() -> {
            classes.record(record.ledger());
            share.contexts().forEach(record.ledger()::configuresContext);
            share.deselected().forEach(test -> record.ledger().deselected(test.toString()));
            if (saysAll) {
                share.outside().forEach(record.ledger()::outside);
            }
        });
    }

    private static void narrow(SurefireMojo mojo, ExecutionShare share, MojoExecution execution) throws IOException {
        if (share.settings().nodes() == 1) {
            return; // all is its own, and having no test is for Surefire to judge
        }
        if (share.share().isPresent()) {
            narrow(mojo, share.share().get(), new SurefireVersion(execution.getVersion()));
        } else {
            mojo.allowNoTests();
        }
    }

    private static void narrow(SurefireMojo mojo, ModuleShare share, SurefireVersion version) throws IOException {
        if (share.classShares().isEmpty()) {
            return; // nothing is selected on any node, which Surefire may have something to say about
        }
        mojo.allowNoTests();
        if (share.excludedClasses().isEmpty()) {
            return;
        }
        if (mojo.test().isPresent()) {
            mojo.setTest(share.narrow(mojo.test().get()));
        } else if (mojo.includesFile().isPresent() || !share.loadsFewerThanItLeavesOut()) {
            // The file may name methods, and Surefire adds its patterns to the includes: what is not ours is taken out.
            mojo.addExcludes(version.comparesPaths() ? share.excludedPaths() : share.excludes());
        } else {
            mojo.setIncludes(version.comparesPaths() ? share.includedPaths() : share.includes());
        }
    }

    /** @return asked at the end, whether Surefire took the first step towards this project's code */
    private BooleanSupplier hook(
            ExecutionShare share,
            ShareFolder folder,
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SurefireMojo mojo)
            throws IOException, DependencyResolutionException {
        Path shareFolder =
                folder.classPath(share.settings().nodeNumber(), share.settings().nodes());
        List<Path> classPath = new ArrayList<>(List.of(shareFolder));
        BooleanSupplier isHooked = () -> true;
        if (share.route() instanceof Route.PlatformFilter) {
            classPath.add(artifacts.ours());
            if (share.share().filter(found -> !found.alongside().isEmpty()).isPresent()) {
                try (URLClassLoader resources = TestModule.of(project, mojo).resources()) {
                    TestNgEngine.loadSetUp(mojo, resources);
                }
            }
        } else if (share.route() instanceof Route.WrappedProvider wrapped) {
            classPath.add(artifacts.ours());
            classPath.addAll(artifacts.surefireProvider(
                    session.getRepositorySession(), project, wrapped.artifactId(), execution.getVersion()));
            ProviderLookup lookup = new ProviderLookup(mojo.classLoader());
            Thread.currentThread().setContextClassLoader(lookup);
            isHooked = lookup::wasAsked;
        }
        refuseCommas(classPath);
        mojo.addToTestClassPath(classPath);
        mojo.addToEnvironment(ShareFile.VARIABLE, shareFolder.toString());
        return isHooked;
    }

    private static Optional<String> wrapped(ExecutionShare share) {
        return share.route() instanceof Route.WrappedProvider wrapped
                ? Optional.of(wrapped.provider())
                : Optional.empty();
    }

    private static void refuseCommas(List<Path> classPath) {
        for (Path element : classPath) {
            if (element.toString().contains(",")) {
                throw UserErrors.commaInPath(element);
            }
        }
    }
}
