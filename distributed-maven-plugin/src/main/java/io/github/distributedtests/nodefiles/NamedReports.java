package io.github.distributedtests.nodefiles;

import io.github.distributedtests.ledger.LedgerEvents;
import io.github.distributedtests.ledger.LedgerReader;
import io.github.distributedtests.ledger.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads from a ledger which reports it names. */
final class NamedReports implements LedgerEvents {
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
    public void report(String name, long bytes) {
        names.add(name);
    }

    @Override
    public void saw(String test, String unit, String kind, int owner) {}

    @Override
    public void planned(String test) {}

    @Override
    public void started(String test, String invocation, long atNanos) {}

    @Override
    public void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos) {}

    @Override
    public void classEnded(String className, long atNanos, long ownNanos) {}

    @Override
    public void expects(String module, String plugin, String execution) {}

    @Override
    public void jvmLedger(String name, long bytes) {}

    @Override
    public void finished(long atNanos, String how) {}
}
