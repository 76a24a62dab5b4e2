package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.names.ClassNames;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.names.TestName;
import java.util.Optional;
import org.apache.maven.surefire.api.report.ReportEntry;

/**
 * The names under which a ledger has what a provider reports. What runs in a class that goes as a whole may call itself
 * as it likes: by the name of a feature, or of another class, which another node may run as well. It has a name in its
 * class, since it went with that one.
 */
abstract class TestNames {
    /** Called before anything in the class is reported, where a provider knows it. */
    void starting(String testSet) {}

    /** The class as a whole in which this is reported, if it is reported in one. */
    abstract Optional<String> wholeAround(ReportEntry entry);

    /** @param folders whose paths are no part of a name */
    final TestName of(ReportEntry entry, KnownFolders folders) {
        TestName reported = reported(entry).relativeTo(folders);
        return wholeAround(entry)
                .filter(whole -> isForeign(whole, entry.getSourceName()))
                .map(whole -> TestName.within(whole, reported))
                .orElse(reported);
    }

    private TestName reported(ReportEntry entry) {
        String name = entry.getName();
        return TestName.ofInvocation(entry.getSourceName(), name == null ? null : invocation(name));
    }

    /** What to make of the provider's name for an invocation, so that it is one from start to end. */
    String invocation(String reported) {
        return reported;
    }

    static boolean isForeign(String whole, String className) {
        return !ClassNames.outermost(whole).equals(ClassNames.outermost(className));
    }

    /** Of a provider that reports nothing but what is in the class itself. */
    static TestNames ofTestNg() {
        return new TestNames() {
            @Override
            Optional<String> wholeAround(ReportEntry entry) {
                return Optional.empty();
            }

            @Override
            String invocation(String reported) {
                return TestNgNames.withoutCounter(reported);
            }
        };
    }
}
