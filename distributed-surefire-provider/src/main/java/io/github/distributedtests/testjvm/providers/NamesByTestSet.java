package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.share.Share;
import java.util.Optional;
import org.apache.maven.surefire.api.report.ReportEntry;

/** For the providers of JUnit 3 and 4, which run one class after the other and say so. */
final class NamesByTestSet extends TestNames {
    private final Share share;
    private volatile Optional<String> current = Optional.empty();

    /** @param share asked what goes as a whole */
    NamesByTestSet(Share share) {
        this.share = share;
    }

    @Override
    void starting(String testSet) {
        current = share.decideWhole(testSet).map(decision -> testSet);
    }

    @Override
    Optional<String> wholeAround(ReportEntry entry) {
        return current;
    }
}
