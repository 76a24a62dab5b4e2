package io.github.distributedtests.share;

import io.github.distributedtests.grouping.ClassPattern;
import io.github.distributedtests.grouping.Granularity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** @param wrappedProvider the class name of the Surefire provider to wrap; empty on the JUnit Platform */
    public ShareFile(ShareSettings settings, Optional<String> wrappedProvider) {
        this.settings = settings;
        this.wrappedProvider = wrappedProvider;
    }

    public ShareSettings settings() {
        return settings;
    }

    public Optional<String> wrappedProvider() {
        return wrappedProvider;
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
        int number = 1;
        if (!FIRST_LINE.equals(reader.readLine())) {
            throw unreadable(name, number, "it does not start with \"" + FIRST_LINE + '"');
        }
        int node = 0;
        double[] weights = {};
        Granularity granularity = Granularity.METHOD;
        List<ClassPattern> wholeClasses = new ArrayList<>();
        List<ClassPattern> splitClasses = new ArrayList<>();
        Map<String, String> together = new TreeMap<>();
        Optional<String> provider = Optional.empty();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String[] fields = line.split("\t", -1);
            try {
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
                    default:
                        throw unreadable(name, number, "nothing is known of \"" + fields[0] + '"');
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw unreadable(name, number, e.getMessage());
            }
        }
        return new ShareFile(
                new ShareSettings(node, weights, granularity, wholeClasses, splitClasses, together), provider);
    }

    private static IOException unreadable(String name, int line, String why) {
        return new IOException(name + ", line " + line + ": " + why);
    }
}
