package io.github.distributedtests.testjvm;

import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import java.util.Optional;

/** A share that is asked about tests by the names that frameworks give them on this machine. */
final class RelativeNamesShare implements Share {
    private final Share share;
    private final KnownFolders folders;

    RelativeNamesShare(Share share, KnownFolders folders) {
        this.share = share;
        this.folders = folders;
    }

    @Override
    public Decision decide(TestName test) {
        return share.decide(test.relativeTo(folders));
    }

    @Override
    public Optional<Decision> decideWhole(String className) {
        return share.decideWhole(folders.relative(className));
    }
}
