package io.github.distributedtests.testjvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.FixedShare;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeNamesShareTest {
    @ParameterizedTest
    @ValueSource(strings = {"/home/one/shop", "/srv/job (2)/shop", "C:\\ci\\shop"})
    void a_test_that_is_named_by_a_file_belongs_to_the_same_node_wherever_the_checkout_is(String folder) {
        RelativeNamesShare share = new RelativeNamesShare(
                FixedShare.of("own.Pages#${project.basedir}/one.html", "[file:${project.basedir}/x]"),
                new KnownFolders(Map.of(folder, "${project.basedir}")));

        assertThat(share.decide(TestName.of("own.Pages", folder + "/one.html")).isMine())
                .isTrue();
        assertThat(share.decide(TestName.of("own.Pages", folder + "/other.html"))
                        .isMine())
                .isFalse();
        assertThat(share.decide(TestName.parse("[file:" + folder + "/x]")).isMine())
                .isTrue();
    }
}
