package io.github.distributedtests.settings.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads which commit is checked out, without git. */
public final class GitCommit {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");
    private static final String REFERENCE = "ref: ";
    private static final String ELSEWHERE = "gitdir: ";

    private GitCommit() {}

    /**
     * The commit of the checkout that a folder is in; nothing if it is in none, or if that can't be read.
     *
     * @param folder the root of the checkout or any folder below
     */
    public static Optional<String> of(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.exists(git)) {
                try {
                    return commitIn(git);
                } catch (IOException | IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> commitIn(Path git) throws IOException {
        if (Files.isRegularFile(git)) { // a worktree or a submodule
            String link = first(git);
            return link.startsWith(ELSEWHERE)
                    ? commitIn(git.resolveSibling(link.substring(ELSEWHERE.length()))
                            .normalize())
                    : Optional.empty();
        }
        String head = first(git.resolve("HEAD"));
        if (!head.startsWith(REFERENCE)) {
            return hash(head);
        }
        String reference = head.substring(REFERENCE.length());
        Path common = git.resolve("commondir");
        Path shared = Files.exists(common) ? git.resolve(first(common)).normalize() : git;
        for (Path place : List.of(git, shared)) {
            if (Files.isRegularFile(place.resolve(reference))) {
                return hash(first(place.resolve(reference)));
            }
        }
        Path packed = shared.resolve("packed-refs");
        return Files.exists(packed)
                ? Files.readAllLines(packed).stream()
                        .filter(line -> line.endsWith(' ' + reference))
                        .findFirst()
                        .flatMap(line -> hash(line.substring(0, line.indexOf(' '))))
                : Optional.empty();
    }

    private static Optional<String> hash(String text) {
        return Optional.of(text).filter(hash -> HASH.matcher(hash).matches());
    }

    private static String first(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty() ? "" : lines.get(0).trim();
    }
}
