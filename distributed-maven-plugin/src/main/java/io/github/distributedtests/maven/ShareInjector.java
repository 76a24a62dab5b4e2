package io.github.distributedtests.maven;

import io.github.distributedtests.assignment.ModuleShare;
import io.github.distributedtests.handover.Decisions;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.share.ShareSettings;
import io.github.distributedtests.surefire.ProviderLookup;
import io.github.distributedtests.surefire.Route;
import io.github.distributedtests.surefire.SurefireMojo;
import io.github.distributedtests.surefire.SurefireVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        if (mojo.additionalClasspathElements().contains(folder.classPath().toString())) {
            return Optional.empty(); // declared both in the POM and as a core extension
        }
        if (mojo.isSkipped()) {
            LOG.info(
                    "Node {} of {} runs nothing: tests are skipped ({})",
                    settings.nodeNumber(),
                    settings.nodes(),
                    folder.execution());
            ExecutionRecord.start(settings, facts, project, folder, mojo, Set.of())
                    .end("skipped", false);
            return Optional.empty();
        }
        ExecutionShare share = ExecutionShare.of(settings, project, execution, mojo, folder);
        if (share.route() instanceof Route.ByClass whole) {
            LOG.warn("Tests are distributed by whole classes: {}.", whole.why());
        }
        LOG.info("{} ({})", share.summary(), folder.execution());
        ExecutionRecord record = ExecutionRecord.start(share.settings(), facts, project, folder, mojo, share.classes());
        try {
            if (share.share().isPresent()) {
                share.share().get().writeIncludes(folder.path());
                if (LOG.isDebugEnabled()) {
                    share.share().get().explanation().forEach(LOG::debug);
                }
                boolean saysAll = facts.runsAllOf(project);
                record.ledger().inOneGo(() -> {
                    share.share().get().record(record.ledger());
                    if (saysAll) {
                        share.outside().forEach(record.ledger()::outside);
                    }
                });
                narrow(mojo, share.share().get(), new SurefireVersion(execution.getVersion()));
            } else {
                mojo.allowNoTests();
            }
            KnownFolders folders = BuildFolders.of(facts.root(), project);
            hook(share, record.header(), folder, folders, session, project, execution, mojo);
        } catch (IOException | DependencyResolutionException | RuntimeException e) {
            record.end("broken", false);
            throw e;
        }
        return Optional.of(record);
    }

    private static void narrow(SurefireMojo mojo, ModuleShare share, SurefireVersion version) throws IOException {
        if (share.classShares().isEmpty()) {
            return; // nothing is selected on any node, which Surefire may have something to say about
        }
        mojo.allowNoTests();
        if (mojo.test().isPresent()) {
            mojo.setTest(share.narrow(mojo.test().get()));
        } else if (mojo.includesFile().isPresent()) {
            // The file may name methods, and Surefire adds its patterns to the includes: what is not ours is taken out.
            mojo.addExcludes(version.comparesPaths() ? share.excludedPaths() : share.excludes());
        } else {
            mojo.setIncludes(version.comparesPaths() ? share.includedPaths() : share.includes());
        }
    }

    private void hook(
            ExecutionShare share,
            LedgerHeader header,
            ShareFolder folder,
            KnownFolders folders,
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            SurefireMojo mojo)
            throws IOException, DependencyResolutionException {
        List<Path> classPath = new ArrayList<>(List.of(folder.classPath()));
        Optional<String> provider = Optional.empty();
        if (share.route() instanceof Route.PlatformFilter) {
            classPath.add(artifacts.ours());
        } else if (share.route() instanceof Route.WrappedProvider wrapped) {
            provider = Optional.of(wrapped.provider());
            classPath.add(artifacts.ours());
            classPath.addAll(artifacts.surefireProvider(
                    session.getRepositorySession(), project, wrapped.artifactId(), execution.getVersion()));
            Thread.currentThread().setContextClassLoader(new ProviderLookup(mojo.classLoader()));
        }
        Decisions decisions = share.share().map(ModuleShare::decisions).orElseGet(Decisions::new);
        new ShareFile(share.settings(), decisions, provider, folder.ledgers(), folders, header)
                .write(folder.classPath());
        mojo.addToTestClassPath(classPath);
    }
}
