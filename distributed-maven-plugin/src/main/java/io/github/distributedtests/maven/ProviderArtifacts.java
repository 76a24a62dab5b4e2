package io.github.distributedtests.maven;

import io.github.distributedtests.handover.ShareFile;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Finds the jars that have to join the test class path. */
final class ProviderArtifacts {
    private static final String GROUP = "org.apache.maven.surefire";

    private static final Set<String> IN_EVERY_TEST_JVM = Set.of(
            "surefire-api",
            "surefire-logger-api",
            "surefire-shared-utils",
            "surefire-extensions-api",
            "surefire-extensions-spi",
            "surefire-booter");

    private final RepositorySystem repositories;

    ProviderArtifacts(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    /** The jar of this project's own provider, of the same version as this plugin. */
    Path ours() {
        try {
            return Path.of(ShareFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the provider's jar can't be found", e);
        }
    }

    /**
     * A provider of Surefire's with what it needs beyond what every test JVM of Surefire has.
     *
     * @throws DependencyResolutionException if it can't be had
     */
    List<Path> surefireProvider(
            RepositorySystemSession session, MavenProject project, String artifactId, String version)
            throws DependencyResolutionException {
        Artifact provider = new DefaultArtifact(GROUP, artifactId, "jar", version);
        CollectRequest request =
                new CollectRequest(new Dependency(provider, "runtime"), project.getRemotePluginRepositories());
        List<Path> jars = new ArrayList<>();
        for (ArtifactResult result : repositories
                .resolveDependencies(session, new DependencyRequest(request, null))
                .getArtifactResults()) {
            if (isPartOfAProvider(result.getArtifact())) {
                jars.add(result.getArtifact().getFile().toPath());
            }
        }
        return jars;
    }

    private static boolean isPartOfAProvider(Artifact artifact) {
        return artifact.getGroupId().equals(GROUP) && !IN_EVERY_TEST_JVM.contains(artifact.getArtifactId());
    }
}
