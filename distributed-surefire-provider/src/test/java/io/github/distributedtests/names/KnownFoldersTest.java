package io.github.distributedtests.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFoldersTest {
    private static KnownFolders checkout(String path) {
        return new KnownFolders(Collections.singletonMap(path, "${root}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/ci/a b/shop",
                "/home/ci/a b/shop/",
                "C:\\ci\\a b\\shop",
                "\\\\server\\share\\shop",
                "/home/bär/shop",
                "/work"
            })
    void a_file_in_the_folder_has_the_same_name_wherever_the_folder_is(String path) {
        KnownFolders folders = checkout(path);
        String folder = path.replaceFirst("/$", "");

        assertThat(folders.relative(folder + "/x.html")).isEqualTo("${root}/x.html");
        assertThat(folders.relative("page " + folder)).isEqualTo("page ${root}");
        assertThat(folders.relative(folder + "\\x and " + folder)).isEqualTo("${root}\\x and ${root}");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/shop, file:/a/shop/x, file:${root}/x",
        "/a/shop, file:///a/shop/x, file://${root}/x",
        "/a b/shop, file:/a%20b/shop/x, file:${root}/x",
        "/ä/shop, file:///%C3%A4/shop/x, file://${root}/x",
        "/a/shop, [engine:cucumber]/[feature:file%3A%2Fa%2Fshop%2Fx.feature],"
                + " [engine:cucumber]/[feature:file%3A${root}%2Fx.feature]",
        "/a b/shop, [feature:file%3A%2Fa%2520b%2Fshop%2Fx.feature], [feature:file%3A${root}%2Fx.feature]",
        "C:\\a\\shop, C:/a/shop/x, ${root}/x",
        "C:\\a\\shop, c:\\A\\Shop\\x, ${root}\\x",
        "C:\\a b\\shop, file:/C:/a%20b/shop/x, file:/${root}/x",
        "C:\\a\\shop, [feature:file%3A%2F%2F%2FC%3A%2Fa%2Fshop%2Fx.feature],"
                + " [feature:file%3A%2F%2F%2F${root}%2Fx.feature]",
        "C:\\a\\shop, jar:file:/C:/a/shop/x.jar!/y, jar:file:/${root}/x.jar!/y",
        "/a/shop, [/a/shop] (/a/shop/b), [${root}] (${root}/b)"
    })
    void a_path_is_found_however_it_is_written(String folder, String text, String relative) {
        assertThat(checkout(folder).relative(text)).isEqualTo(relative);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bar",
                "GET /workshop/1",
                "/work.bak/x",
                "/work-2",
                "./work",
                "~/work",
                "/tmp/work/x",
                "[dir:%2Ftmp%2Fwork]",
                "[dir:%2Fworkshop]",
                "1/2",
                "%2",
                "/%2F%zz"
            })
    void what_is_no_path_to_the_folder_stays(String text) {
        assertThat(checkout("/work").relative(text)).isEqualTo(text);
    }

    @Test
    void a_path_is_relative_to_the_innermost_folder() {
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put("/a", "${root}");
        folders.put("/a/web", "${base}");
        folders.put("/real/web", "${base}");

        assertThat(new KnownFolders(folders).relative("/a/web/x /a/core/x /real/web/x"))
                .isEqualTo("${base}/x ${root}/core/x ${base}/x");
    }

    @Test
    void of_two_names_for_one_folder_the_first_counts() {
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put("/a", "${base}");
        folders.put("/a/", "${root}");

        assertThat(new KnownFolders(folders).relative("/a/x")).isEqualTo("${base}/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "C:\\", ""})
    void a_root_is_no_folder_of_a_build(String root) {
        assertThat(checkout(root).relative("GET /x, C:\\x")).isEqualTo("GET /x, C:\\x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/shop", "/srv/job (1)/shop", "/srv/[2]/shop", "C:\\job (1)\\shop"})
    void a_test_has_the_same_name_in_every_folder(String folder) {
        KnownFolders folders = checkout(folder);
        TestName test = TestName.of("own.Page", folder + "/page1.html (old)").relativeTo(folders);
        TestName invocation =
                TestName.ofInvocation("own.Page", folder + "/page1.html[3]").relativeTo(folders);

        assertThat(test).hasToString("own.Page#${root}/page1.html");
        assertThat(invocation).hasToString("own.Page#${root}/page1.html");
        assertThat(invocation.invocation()).isEqualTo("[3]");
        assertThat(TestName.parse("[file:" + folder + "]").relativeTo(folders)).hasToString("[file:${root}]");
    }
}
