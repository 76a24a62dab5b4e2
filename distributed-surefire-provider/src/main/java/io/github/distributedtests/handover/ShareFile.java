package io.github.distributedtests.handover;

import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.names.EscapedText;
import io.github.distributedtests.names.KnownFolders;
import io.github.distributedtests.share.ShareSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The message from Maven's JVM to the test JVM, a text file that travels as a resource on the test class path. A line
 * that says what the file is, then one line an entry, its fields separated by tabs.
 */
public final class ShareFile {
    /** Where the test JVM finds it. */
    public static final String RESOURCE = "META-INF/distributed-surefire/share.txt";

    /**
     * The environment variable that every test JVM of a distributed build gets: the folder on its class path that has the
     * file. All that a test starts inherits it.
     */
    public static final String VARIABLE = "DISTRIBUTED_TEST_JVM";

    /** All that follows this line decides what has not been decided yet. */
    private static final String SETTINGS = "settings";

    private static final String FIRST_LINE = "distributed-surefire share 2";

    private final Supplier<ShareSettings> settings;
    private final Optional<String> wrappedProvider;
    private final Path ledgerFolder;
    private final KnownFolders folders;
    private final LedgerHeader header;
    private final Decisions decisions;

    /**
     * @param decisions what has been decided by the settings already
     * @param wrappedProvider the class name of the Surefire provider to wrap; empty on the JUnit Platform
     * @param ledgerFolder where each test JVM leaves its ledger
     * @param folders that have no place in the name of a test
     * @param header of the extension's own ledger, by which those of the test JVMs are made
     */
    public ShareFile(
            ShareSettings settings,
            Decisions decisions,
            Optional<String> wrappedProvider,
            Path ledgerFolder,
            KnownFolders folders,
            LedgerHeader header) {
        this(() -> settings, decisions, wrappedProvider, ledgerFolder, folders, header);
    }

    private ShareFile(
            Supplier<ShareSettings> settings,
            Decisions decisions,
            Optional<String> wrappedProvider,
            Path ledgerFolder,
            KnownFolders folders,
            LedgerHeader header) {
        this.settings = settings;
        this.decisions = decisions;
        this.wrappedProvider = wrappedProvider;
        this.ledgerFolder = ledgerFolder;
        this.folders = folders;
        this.header = header;
    }

    /**
     * By what to decide whose a test is that the {@link #decisions} don't name. Read only now, as that is seldom.
     *
     * @throws UncheckedIOException if it can't be read; the message names file and line
     */
    public ShareSettings settings() {
        return settings.get();
    }

    /** What has been decided already. */
    public Decisions decisions() {
        return decisions;
    }

    public Optional<String> wrappedProvider() {
        return wrappedProvider;
    }

    /** Where each test JVM leaves its ledger. */
    public Path ledgerFolder() {
        return ledgerFolder;
    }

    /** Those that have no place in the name of a test. */
    public KnownFolders folders() {
        return folders;
    }

    /** By which the headers of the test JVMs' ledgers are made. */
    public LedgerHeader header() {
        return header;
    }

    /**
     * Writes the file into a class path folder, replacing an older one in one step.
     *
     * @return the file
     */
    public Path write(Path classPathFolder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        wrappedProvider.ifPresent(name -> lines.add("provider\t" + name));
        lines.add("ledger\t" + EscapedText.escape(ledgerFolder.toString()));
        folders.namesByPath().forEach((path, name) -> lines.add("folder\t" + name + '\t' + EscapedText.escape(path)));
        header.fields().forEach((field, value) -> lines.add("header\t" + field + '\t' + EscapedText.escape(value)));
        decisions.write(lines);
        lines.add(SETTINGS);
        SettingsLines.write(settings(), lines);
        Path file = classPathFolder.resolve(RESOURCE);
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), "share", ".tmp");
        Files.write(temporary, lines, StandardCharsets.UTF_8);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return file;
    }

    /**
     * Reads the file that lies on the class path, if any.
     *
     * @throws IOException if it can't be read or isn't of this version; the message names file and line
     */
    public static Optional<ShareFile> find(ClassLoader classPath) throws IOException {
        URL url = classPath.getResource(RESOURCE);
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(read(url.toString(), reader));
        }
    }

    private static ShareFile read(String name, BufferedReader reader) throws IOException {
        if (!FIRST_LINE.equals(reader.readLine())) {
            throw unreadable(name, 1, "it does not start with \"" + FIRST_LINE + '"');
        }
        Content content = new Content();
        int number = 1;
        try {
            for (String line = reader.readLine(); line != null && !line.equals(SETTINGS); line = reader.readLine()) {
                number++;
                content.add(line.split("\t", -1));
            }
            int before = number + 1;
            List<String> settings = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                settings.add(line);
            }
            return content.file(() -> SettingsLines.read(name, before, settings));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw unreadable(name, number, e.getMessage());
        }
    }

    static IOException unreadable(String name, int line, String why) {
        return new IOException(name + ", line " + line + ": " + why);
    }

    static IllegalArgumentException unknown(String field) {
        return new IllegalArgumentException("nothing is known of \"" + field + '"');
    }

    /** What has been read so far. */
    private static final class Content {
        private Optional<String> provider = Optional.empty();
        private String ledgerFolder = "";
        private final Map<String, String> folders = new LinkedHashMap<>();
        private final Map<String, String> header = new TreeMap<>();
        private final Decisions decisions = new Decisions();

        void add(String[] fields) {
            if (decisions.read(fields)) {
                return;
            }
            switch (fields[0]) {
                case "provider":
                    provider = Optional.of(fields[1]);
                    break;
                case "ledger":
                    ledgerFolder = EscapedText.unescape(fields[1]);
                    break;
                case "folder":
                    folders.put(EscapedText.unescape(fields[2]), fields[1]);
                    break;
                case "header":
                    header.put(fields[1], EscapedText.unescape(fields[2]));
                    break;
                default:
                    throw unknown(fields[0]);
            }
        }

        ShareFile file(Supplier<ShareSettings> settings) {
            return new ShareFile(
                    settings,
                    decisions,
                    provider,
                    Paths.get(ledgerFolder),
                    new KnownFolders(folders),
                    new LedgerHeader(header));
        }
    }
}
