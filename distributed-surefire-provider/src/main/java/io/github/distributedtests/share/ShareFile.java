package io.github.distributedtests.share;

import io.github.distributedtests.grouping.ClassPattern;
import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.ledger.EscapedText;
import io.github.distributedtests.ledger.LedgerHeader;
import io.github.distributedtests.plan.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The message from Maven's JVM to the test JVM, a text file that travels as a resource on the test class path. A line
 * that says what the file is, then one line an entry, its fields separated by tabs.
 */
public final class ShareFile {
    /** Where the test JVM finds it. */
    public static final String RESOURCE = "META-INF/distributed-surefire/share.txt";

    private static final String FIRST_LINE = "distributed-surefire share 1";

    private final ShareSettings settings;
    private final Optional<String> wrappedProvider;
    private final Path ledgerFolder;
    private final LedgerHeader header;

    /**
     * @param wrappedProvider the class name of the Surefire provider to wrap; empty on the JUnit Platform
     * @param ledgerFolder where each test JVM leaves its ledger
     * @param header of the extension's own ledger, by which those of the test JVMs are made
     */
    public ShareFile(ShareSettings settings, Optional<String> wrappedProvider, Path ledgerFolder, LedgerHeader header) {
        this.settings = settings;
        this.wrappedProvider = wrappedProvider;
        this.ledgerFolder = ledgerFolder;
        this.header = header;
    }

    public ShareSettings settings() {
        return settings;
    }

    public Optional<String> wrappedProvider() {
        return wrappedProvider;
    }

    /** Where each test JVM leaves its ledger. */
    public Path ledgerFolder() {
        return ledgerFolder;
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
        lines.add("node\t" + settings.nodeNumber());
        lines.add("weights\t"
                + Arrays.stream(settings.weights()).mapToObj(Double::toString).collect(Collectors.joining(",")));
        lines.add("granularity\t" + settings.granularity().name());
        settings.wholeClasses().forEach(pattern -> lines.add("wholeClasses\t" + pattern));
        settings.splitClasses().forEach(pattern -> lines.add("splitClasses\t" + pattern));
        settings.together().forEach((name, unit) -> lines.add("together\t" + name + '\t' + unit));
        wrappedProvider.ifPresent(name -> lines.add("provider\t" + name));
        lines.add("ledger\t" + EscapedText.escape(ledgerFolder.toString()));
        header.fields().forEach((field, value) -> lines.add("header\t" + field + '\t' + EscapedText.escape(value)));
        lines.add("plan\t" + settings.plan().digest());
        settings.plan()
                .nodes()
                .forEach((name, node) -> lines.add("planned\t" + node + '\t' + EscapedText.escape(name)));
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
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                content.add(line.split("\t", -1));
            }
            return content.file();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw unreadable(name, number, e.getMessage());
        }
    }

    private static IOException unreadable(String name, int line, String why) {
        return new IOException(name + ", line " + line + ": " + why);
    }

    /** What has been read so far. */
    private static final class Content {
        private int node;
        private double[] weights = {};
        private Granularity granularity = Granularity.METHOD;
        private final List<ClassPattern> wholeClasses = new ArrayList<>();
        private final List<ClassPattern> splitClasses = new ArrayList<>();
        private final Map<String, String> together = new TreeMap<>();
        private Optional<String> provider = Optional.empty();
        private String ledgerFolder = "";
        private final Map<String, String> header = new TreeMap<>();
        private String planDigest = Plan.NONE.digest();
        private final Map<String, Integer> planned = new TreeMap<>();

        void add(String[] fields) {
            switch (fields[0]) {
                case "node":
                    node = Integer.parseInt(fields[1]);
                    break;
                case "weights":
                    weights = Arrays.stream(fields[1].split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    break;
                case "granularity":
                    granularity = Granularity.valueOf(fields[1]);
                    break;
                case "wholeClasses":
                    wholeClasses.add(new ClassPattern(fields[1]));
                    break;
                case "splitClasses":
                    splitClasses.add(new ClassPattern(fields[1]));
                    break;
                case "together":
                    together.put(fields[1], fields[2]);
                    break;
                case "provider":
                    provider = Optional.of(fields[1]);
                    break;
                case "ledger":
                    ledgerFolder = EscapedText.unescape(fields[1]);
                    break;
                case "header":
                    header.put(fields[1], EscapedText.unescape(fields[2]));
                    break;
                case "plan":
                    planDigest = fields[1];
                    break;
                case "planned":
                    planned.put(EscapedText.unescape(fields[2]), Integer.parseInt(fields[1]));
                    break;
                default:
                    throw new IllegalArgumentException("nothing is known of \"" + fields[0] + '"');
            }
        }

        ShareFile file() {
            if (node < 1 || node > weights.length) {
                throw new IllegalArgumentException("it ends as a share of node " + node + " of " + weights.length);
            }
            ShareSettings settings = new ShareSettings(
                    node, weights, granularity, wholeClasses, splitClasses, together, new Plan(planDigest, planned));
            return new ShareFile(settings, provider, Paths.get(ledgerFolder), new LedgerHeader(header));
        }
    }
}
