package io.github.distributedtests.maven;

import io.github.distributedtests.surefire.SurefireMojo;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.artifact.resolver.filter.ArtifactFilter;
import org.apache.maven.project.MavenProject;

/** Where the tests of a module are, and what they run with. */
final class TestModule {
    private final MavenProject project;
    private final Path testClasses;
    private final Optional<ArtifactFilter> scanned;
    private final List<String> additionalElements;

    private TestModule(
            MavenProject project, Path testClasses, Optional<ArtifactFilter> scanned, List<String> additionalElements) {
        this.project = project;
        this.testClasses = testClasses;
        this.scanned = scanned;
        this.additionalElements = additionalElements;
    }

    static TestModule of(MavenProject project, SurefireMojo mojo) {
        return new TestModule(
                project, mojo.testClassesDirectory(), mojo.scannedDependencies(), mojo.additionalClasspathElements());
    }

    /** The folders and jars that hold test classes, as Surefire finds them. */
    List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        roots.add(testClasses);
        if (scanned.isPresent()) {
            for (Artifact artifact : project.getTestArtifacts()) {
                File file = artifact.getFile();
                if (scanned.get().include(artifact) && file != null && isScanned(artifact, file)) {
                    roots.add(file.toPath());
                }
            }
        }
        return roots;
    }

    private static boolean isScanned(Artifact artifact, File file) {
        return "jar".equals(artifact.getType())
                || file.isDirectory()
                || file.getName().endsWith(".jar");
    }

    /**
     * A class loader to find class files with; no class is ever loaded by it. It has what the test class path has, or
     * the test JVM would see other supertypes and annotations, and decide otherwise.
     */
    URLClassLoader resources() throws IOException {
        Set<Path> elements = new LinkedHashSet<>(roots());
        try {
            project.getTestClasspathElements().forEach(element -> elements.add(Path.of(element)));
        } catch (DependencyResolutionRequiredException e) {
            throw new IOException("the test class path of " + project.getId() + " is not resolved", e);
        }
        additionalElements.forEach(element -> elements.add(Path.of(element)));
        elements.removeIf(element -> !Files.exists(element));
        List<URL> urls = new ArrayList<>();
        for (Path element : elements) {
            urls.add(url(element));
        }
        List<File> first = elements.stream()
                .takeWhile(Files::isDirectory)
                .map(Path::toFile)
                .toList();
        return new ResourceLoader(first, urls.toArray(URL[]::new));
    }

    /** A class loader asks the whole Java platform first, and makes a URL of each file: here thousands are read. */
    private static final class ResourceLoader extends URLClassLoader {
        private final List<File> first;

        /** @param first the folders that come before any jar among the URLs */
        ResourceLoader(List<File> first, URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
            this.first = first;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            for (File folder : first) {
                File file = new File(folder, name);
                if (file.isFile()) {
                    try {
                        return new FileInputStream(file);
                    } catch (IOException e) {
                        return null;
                    }
                }
            }
            return super.getResourceAsStream(name);
        }

        @Override
        public URL getResource(String name) {
            URL ofTests = findResource(name);
            return ofTests == null ? super.getResource(name) : ofTests;
        }
    }

    private static URL url(Path element) throws MalformedURLException {
        return element.toUri().toURL();
    }

    /** The versions of the test dependencies by {@code groupId:artifactId}; the module itself counts too. */
    Map<String, String> versions() {
        Map<String, String> versions = new HashMap<>();
        versions.put(name(project), project.getVersion());
        project.getArtifacts().forEach(artifact -> versions.put(key(artifact), artifact.getBaseVersion()));
        return versions;
    }

    /** {@code groupId:artifactId}. */
    static String name(MavenProject project) {
        return project.getGroupId() + ':' + project.getArtifactId();
    }

    static String key(Artifact artifact) {
        return artifact.getGroupId() + ':' + artifact.getArtifactId();
    }
}
