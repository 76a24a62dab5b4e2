package io.github.distributedtests.maven;

import io.github.distributedtests.names.KnownFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.project.MavenProject;

/** The folders of a build that lie somewhere else on each machine, by the names that Maven has for them. */
final class BuildFolders {
    private BuildFolders() {}

    /** @param root the folder of the whole build */
    static KnownFolders of(Path root, MavenProject project) {
        Map<String, String> namesByPath = new LinkedHashMap<>();
        add(namesByPath, project.getBasedir().toPath(), "${project.basedir}");
        add(namesByPath, root, "${project.rootDirectory}");
        add(namesByPath, Path.of(project.getBuild().getDirectory()), "${project.build.directory}");
        return new KnownFolders(namesByPath);
    }

    /** Tests may ask for the path without links, or be given it. */
    private static void add(Map<String, String> namesByPath, Path folder, String name) {
        Path path = folder.toAbsolutePath().normalize();
        namesByPath.putIfAbsent(path.toString(), name);
        try {
            namesByPath.putIfAbsent(path.toRealPath().toString(), name);
        } catch (IOException e) {
            // not there yet
        }
    }
}
