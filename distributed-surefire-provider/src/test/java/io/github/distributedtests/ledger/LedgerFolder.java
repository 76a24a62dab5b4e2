package io.github.distributedtests.ledger;

import io.github.distributedtests.ledger.LedgerHeader.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder for one ledger at a time. */
final class LedgerFolder {
    private final Path folder;

    LedgerFolder(Path folder) {
        this.folder = folder;
    }

    static LedgerHeader header(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of("node", "2", "nodes", "3", "weights", "1.0,1.0,1.0"));
        fields.putAll(Map.of("granularity", "METHOD", "plan", "ring", "settings", ""));
        fields.putAll(changes);
        return LedgerHeader.ofBuild("run", 17, "com.acme:shop", "surefire", "default-test", fields, "reports")
                .by(Writer.JVM, 18);
    }

    /** Writes a ledger in the place of the last one. */
    Path write(LedgerHeader header, Consumer<Ledger> events) throws IOException {
        for (Path old : ledgers()) {
            Files.delete(old);
        }
        try (Ledger ledger = Ledger.create(folder, header)) {
            events.accept(ledger);
        }
        return ledgers().get(0);
    }

    private List<Path> ledgers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    static List<List<Object>> read(Path ledger) throws IOException {
        RecordedEvents events = new RecordedEvents();
        LedgerReader.read(ledger, header -> events.recorder());
        return events.events;
    }

    static LedgerHeader readHeader(Path ledger) throws IOException {
        LedgerHeader[] read = {null};
        LedgerReader.read(ledger, header -> {
            read[0] = header;
            return new RecordedEvents().recorder();
        });
        return read[0];
    }
}
