package io.github.distributedtests.nodefiles;

import io.github.distributedtests.ledger.IgnoredEvents;
import io.github.distributedtests.ledger.LedgerReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads from a ledger which reports it names. */
final class NamedReports extends IgnoredEvents {
    private final List<String> names = new ArrayList<>();

    private NamedReports() {}

    /** As far as the ledger can be read. */
    static List<String> in(Path ledger) {
        NamedReports reports = new NamedReports();
        try {
            LedgerReader.read(ledger, header -> reports);
        } catch (IOException e) {
            // what can't be read names nothing
        }
        return reports.names;
    }

    @Override
    public void report(String name, long bytes, String digest) {
        names.add(name);
    }
}
