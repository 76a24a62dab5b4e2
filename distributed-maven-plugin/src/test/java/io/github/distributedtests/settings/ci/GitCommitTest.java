package io.github.distributedtests.settings.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitCommitTest {
    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    Path root;

    private Path checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectories(root.resolve("checkout"));
        write("checkout/.git/HEAD", "ref: refs/heads/main\n");
    }

    @Test
    void a_detached_head_is_the_commit_also_for_folders_below() throws IOException {
        write("checkout/.git/HEAD", HASH + "\n");

        assertThat(GitCommit.of(checkout)).contains(HASH);
        assertThat(GitCommit.of(Files.createDirectories(checkout.resolve("a/b"))))
                .contains(HASH);
    }

    @Test
    void a_branch_leads_to_its_commit() throws IOException {
        write("checkout/.git/refs/heads/main", HASH + "\n");

        assertThat(GitCommit.of(checkout)).contains(HASH);
    }

    @Test
    void a_branch_may_be_packed_beside_others_with_similar_names() throws IOException {
        write(
                "checkout/.git/packed-refs",
                "# pack-refs with: peeled\n%s refs/heads/not-main\n%s refs/heads/main\n^%s\n"
                        .formatted("f".repeat(40), HASH, "e".repeat(40)));

        assertThat(GitCommit.of(checkout)).contains(HASH);
    }

    @Test
    void a_worktree_has_its_own_head_and_the_branches_of_its_repository() throws IOException {
        write("other/.git", "gitdir: ../checkout/.git/worktrees/other\n");
        write("checkout/.git/worktrees/other/HEAD", "ref: refs/heads/other\n");
        write("checkout/.git/worktrees/other/commondir", "../..\n");
        write("checkout/.git/refs/heads/other", HASH + "\n");

        assertThat(GitCommit.of(root.resolve("other"))).contains(HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ref: ", "ref: refs/heads/none", "garbage", "0123", "ref: \0"})
    void a_head_that_says_nothing_is_no_commit(String head) throws IOException {
        write("checkout/.git/HEAD", head);

        assertThat(GitCommit.of(checkout)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "gitdir: nowhere", "something that is quite long"})
    void a_link_that_leads_nowhere_is_no_commit(String link) throws IOException {
        write("other/.git", link);

        assertThat(GitCommit.of(root.resolve("other"))).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
