package io.github.distributedtests.share;

import io.github.distributedtests.handover.Decisions;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.names.KnownFolders;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Share files of runs that no build started. */
public final class ShareFiles {
    private ShareFiles() {}

    /** The file of a run of its own, in which nothing is decided yet. */
    public static ShareFile of(ShareSettings settings, Optional<String> wrappedProvider, Path ledgerFolder) {
        return of(settings, new Decisions(), wrappedProvider, ledgerFolder);
    }

    /** The same on a machine with these folders. */
    public static ShareFile of(ShareSettings settings, KnownFolders folders, Path ledgerFolder) {
        return of(settings, new Decisions(), Optional.empty(), folders, ledgerFolder);
    }

    /** The same with what has been decided. */
    public static ShareFile of(
            ShareSettings settings, Decisions decisions, Optional<String> wrappedProvider, Path ledgerFolder) {
        return of(settings, decisions, wrappedProvider, KnownFolders.NONE, ledgerFolder);
    }

    private static ShareFile of(
            ShareSettings settings,
            Decisions decisions,
            Optional<String> wrappedProvider,
            KnownFolders folders,
            Path ledgerFolder) {
        return new ShareFile(
                settings,
                decisions,
                wrappedProvider,
                ledgerFolder,
                folders,
                LedgerHeader.ofBuild(
                        UUID.randomUUID().toString(),
                        0,
                        "com.acme:shop",
                        "surefire",
                        "default-test",
                        settings.ownership(),
                        "surefire-reports"));
    }

    /** The one in a folder. */
    public static Optional<ShareFile> in(Path classPath) throws IOException {
        try (URLClassLoader loader = loader(classPath)) {
            return ShareFile.find(loader);
        }
    }

    /** Of a class path that has this folder only. */
    public static URLClassLoader loader(Path classPath) throws MalformedURLException {
        return new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null);
    }
}
