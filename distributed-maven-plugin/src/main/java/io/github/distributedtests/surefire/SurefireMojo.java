package io.github.distributedtests.surefire;

import io.github.distributedtests.frameworks.Frameworks;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.artifact.resolver.filter.ArtifactFilter;

/**
 * A configured {@code surefire:test} or {@code failsafe:integration-test}. Surefire's classes live in a class loader of
 * their own and differ from version to version, so they are spoken to by the names of their setters and getters. Of
 * those that come and go, only those that 2.12.4 has already are taken for granted.
 */
public final class SurefireMojo {
    private static final String CONFIGURATION_PARAMETERS = "configurationParameters";
    private static final String NESTED_CLASSES = "**/*$*";

    private final Object mojo;

    public SurefireMojo(Object mojo) {
        this.mojo = mojo;
    }

    /** The class loader of the Surefire plugin. */
    public ClassLoader classLoader() {
        return mojo.getClass().getClassLoader();
    }

    /** What {@code -Dtest} or {@code -Dit.test} says, if anything. */
    public Optional<String> test() {
        return this.<String>get("getTest").filter(test -> !test.isBlank());
    }

    public void setTest(String test) {
        call("setTest", String.class, test);
    }

    /**
     * The patterns of the classes to run, by {@code <includes>}, the includes file or default; never empty.
     *
     * @throws IOException if the includes file can't be read
     */
    public List<String> includes() throws IOException {
        List<String> includes = patterns("getIncludes", includesFile());
        return includes.isEmpty() ? Arrays.asList((String[]) invoke(method("getDefaultIncludes"))) : includes;
    }

    /** The same for the classes not to run. */
    public List<String> excludes() throws IOException {
        List<String> excludes = patterns("getExcludes", excludesFile());
        return excludes.isEmpty()
                ? List.of(find("getDefaultExcludes").map(this::<String>invoke).orElse(NESTED_CLASSES))
                : excludes;
    }

    public Optional<Path> includesFile() {
        return this.<File>getIfThere("getIncludesFile").map(File::toPath);
    }

    private Optional<Path> excludesFile() {
        return this.<File>getIfThere("getExcludesFile").map(File::toPath);
    }

    public void setIncludes(List<String> patterns) {
        call("setIncludes", List.class, new ArrayList<>(patterns));
    }

    /**
     * Adds to the classes not to run.
     *
     * @throws IOException if the excludes file can't be read
     */
    public void addExcludes(List<String> patterns) throws IOException {
        // Surefire adds the file's patterns itself, and takes those that name a method from there only.
        List<String> fromFile = patterns(excludesFile());
        List<String> excludes = new ArrayList<>(excludes());
        excludes.removeIf(fromFile::contains);
        excludes.addAll(patterns);
        call("setExcludes", List.class, excludes);
    }

    private static IllegalStateException unknownVersion(String why, Exception cause) {
        return new IllegalStateException("this version of Surefire can't be distributed: " + why, cause);
    }

    private List<String> patterns(String getter, Optional<Path> file) throws IOException {
        List<String> patterns = new ArrayList<>(this.<List<String>>get(getter).orElse(List.of()));
        patterns.addAll(patterns(file));
        return patterns.stream()
                .filter(pattern -> pattern != null && !pattern.isBlank())
                .map(String::trim)
                .toList();
    }

    /** A line that starts with # is a comment to Surefire, and it may look like a pattern. */
    private static List<String> patterns(Optional<Path> file) throws IOException {
        return file.isEmpty()
                ? List.of()
                : Files.readAllLines(file.get()).stream()
                        .map(String::trim)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
    }

    /**
     * All by which the user selected tests, as text that is the same on every machine, to compare nodes by.
     *
     * @param userProperties from the command line; some of them are the framework's own way to select
     * @throws IOException if a file with patterns can't be read
     */
    public String selection(Map<String, String> userProperties) throws IOException {
        SortedMap<String, String> selection = new TreeMap<>();
        selection.put("test", test().orElse(""));
        selection.put("includes", includes().toString());
        selection.put("excludes", excludes().toString());
        for (String list : List.of("Groups", "ExcludedGroups")) {
            find("get" + list)
                    .map(this::invoke)
                    .ifPresent(groups ->
                            selection.put(Character.toLowerCase(list.charAt(0)) + list.substring(1), "" + groups));
        }
        for (String engines : List.of("IncludeJUnit5Engines", "ExcludeJUnit5Engines")) {
            find("get" + engines)
                    .map(this::invoke)
                    .ifPresent(names -> selection.put(engines, Arrays.toString((Object[]) names)));
        }
        find("getProperties")
                .map(this::invoke)
                .filter(Properties.class::isInstance)
                .map(Properties.class::cast)
                .ifPresent(properties -> properties
                        .stringPropertyNames()
                        .forEach(name -> selection.put(name, properties.getProperty(name))));
        userProperties.forEach((name, value) -> {
            if (Frameworks.areConfiguredBy(name)) {
                selection.put(name, value);
            }
        });
        selection.values().removeIf(String::isBlank);
        return selection.toString();
    }

    /** Whether groups or tags say what to run, be it as properties of the provider. */
    boolean selectsGroups() {
        boolean asParameters = Stream.of("getGroups", "getExcludedGroups")
                .flatMap(getter -> this.<String>getIfThere(getter).stream())
                .anyMatch(groups -> !groups.isBlank());
        return asParameters
                || this.<Properties>getIfThere("getProperties").stream()
                        .flatMap(properties -> properties.stringPropertyNames().stream())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.contains("groups") || name.contains("tags"));
    }

    /** Whether TestNG's suite files say what to run. Surefire 3.6.0 can't be asked, and takes no notice of them. */
    public boolean hasSuiteXmlFiles() {
        return find("getSuiteXmlFiles")
                .map(getter -> (File[]) invoke(getter))
                .filter(files -> files.length > 0)
                .isPresent();
    }

    /** TestNG's suite files; none where this Surefire takes no notice of them. */
    List<Path> suiteXmlFiles() {
        return find("getSuiteXmlFiles")
                .map(getter -> (File[]) invoke(getter))
                .map(files -> Arrays.stream(files).map(File::toPath).toList())
                .orElse(List.of());
    }

    /** What {@code <properties>} says under this name, if anything. */
    Optional<String> providerProperty(String name) {
        return find("getProperties")
                .map(this::invoke)
                .filter(Properties.class::isInstance)
                .map(properties -> ((Properties) properties).getProperty(name));
    }

    /** Adds a line to the configuration parameters of the JUnit Platform. */
    void addConfigurationParameter(String name, String value) {
        Properties properties = new Properties();
        find("getProperties").map(this::invoke).ifPresent(theirs -> properties.putAll((Properties) theirs));
        String before = properties.getProperty(CONFIGURATION_PARAMETERS, "");
        properties.setProperty(CONFIGURATION_PARAMETERS, before + '\n' + name + '=' + value);
        call("setProperties", Properties.class, properties);
    }

    /** The configuration parameters of the JUnit Platform as they are given to Surefire, as lines of properties. */
    String configurationParameters() {
        return providerProperty(CONFIGURATION_PARAMETERS).orElse("");
    }

    /**
     * The system properties that the test JVM gets, apart from those on its command line.
     *
     * @throws IOException if the file of them can't be read
     */
    Properties systemProperties() throws IOException {
        Properties all = new Properties();
        Optional<File> file = find("getSystemPropertiesFile").map(getter -> (File) invoke(getter));
        if (file.filter(File::isFile).isPresent()) {
            try (InputStream in = Files.newInputStream(file.get().toPath())) {
                all.load(in);
            }
        }
        for (String getter : List.of("getSystemProperties", "getSystemPropertyVariables")) {
            find(getter)
                    .map(method -> (Map<?, ?>) invoke(method))
                    .ifPresent(properties -> properties.forEach((name, value) -> put(name, value, all)));
        }
        userProperties().forEach((name, value) -> put(name, value, all));
        return all;
    }

    private static void put(Object name, Object value, Properties into) {
        if (name != null && value != null) {
            into.setProperty(name.toString(), value.toString());
        }
    }

    /** From the command line; Surefire hands them on. */
    private Map<?, ?> userProperties() {
        Optional<Object> session = find("getSession").map(this::invoke);
        try {
            return session.isEmpty()
                    ? Map.of()
                    : (Map<?, ?>) session.get()
                            .getClass()
                            .getMethod("getUserProperties")
                            .invoke(session.get());
        } catch (ReflectiveOperationException e) {
            throw unknownVersion("its session has no user properties", e);
        }
    }

    /** Whether Surefire runs each class by itself: in a JVM of its own, or one by one as a JVM is free. */
    boolean runsEachClassAlone() {
        boolean reused =
                find("isReuseForks").map(getter -> (Boolean) invoke(getter)).orElse(true);
        int forks = find("getForkCount")
                .map(getter -> (String) invoke(getter))
                .map(SurefireMojo::forks)
                .orElse(1);
        return forks > 1 || forks > 0 && !reused;
    }

    /** A number, or a number for each core. */
    private static int forks(String count) {
        try {
            String trimmed = count.trim();
            return trimmed.endsWith("C")
                    ? (int) Math.max(
                            1,
                            Float.parseFloat(trimmed.substring(0, trimmed.length() - 1))
                                    * Runtime.getRuntime().availableProcessors())
                    : Integer.parseInt(trimmed);
        } catch (NumberFormatException e) {
            return 1; // Surefire will refuse it
        }
    }

    /** Whether the user wants no tests to be run. */
    public boolean isSkipped() {
        return (Boolean) invoke(method("isSkipExecution"));
    }

    public Path testClassesDirectory() {
        return this.<File>get("getTestClassesDirectory").map(File::toPath).orElseThrow();
    }

    public Path reportsDirectory() {
        return this.<File>get("getReportsDirectory").map(File::toPath).orElseThrow();
    }

    /** Which dependencies' test classes are run too, decided by the filter that this Surefire has; empty for none. */
    public Optional<ArtifactFilter> scannedDependencies() {
        return this.<String[]>getIfThere("getDependenciesToScan")
                .filter(patterns -> patterns.length > 0)
                .map(patterns -> includeFilter(List.of(patterns)));
    }

    private ArtifactFilter includeFilter(List<String> patterns) {
        try {
            Class<?> filter =
                    classLoader().loadClass("org.apache.maven.shared.artifact.filter.PatternIncludesArtifactFilter");
            for (Constructor<?> constructor : filter.getConstructors()) {
                // A collection in some versions, a list in others.
                if (constructor.getParameterCount() == 1) {
                    return (ArtifactFilter) constructor.newInstance(patterns);
                }
            }
            throw new NoSuchMethodException(filter.getName());
        } catch (ClassNotFoundException e) { // before 2.22 there were no patterns
            return artifact -> patterns.contains(artifact.getGroupId() + ':' + artifact.getArtifactId());
        } catch (ReflectiveOperationException e) {
            throw unknownVersion("what dependenciesToScan means can't be asked", e);
        }
    }

    public String junitArtifactName() {
        return this.<String>get("getJunitArtifactName").orElse("junit:junit");
    }

    public String testNgArtifactName() {
        return this.<String>get("getTestNGArtifactName").orElse("org.testng:testng");
    }

    /** What the test JVM gets on its command line, before Surefire puts properties in; empty if nothing. */
    public String argLine() {
        return this.<String>get("getArgLine").orElse("");
    }

    /** Whether groups or parallel runs are asked for. */
    public boolean wantsGroupsOrParallel() {
        return get("getGroups").isPresent()
                || get("getExcludedGroups").isPresent()
                || this.<String>get("getParallel")
                        .filter(parallel -> !parallel.isBlank())
                        .isPresent();
    }

    public List<String> additionalClasspathElements() {
        return get("getAdditionalClasspathElements").map(SurefireMojo::listOf).orElse(List.of());
    }

    /** The type of a parameter may have changed. */
    @SuppressWarnings("unchecked")
    private static List<String> listOf(Object listOrArray) {
        return listOrArray instanceof String[] array ? List.of(array) : List.copyOf((List<String>) listOrArray);
    }

    /** Puts these behind what the test class path has already. */
    public void addToTestClassPath(List<Path> elements) {
        List<String> all = Stream.concat(
                        additionalClasspathElements().stream(),
                        elements.stream().map(Path::toString))
                .toList();
        String setter = "setAdditionalClasspathElements";
        if (find(setter, String[].class).isPresent()) {
            call(setter, String[].class, all.toArray(String[]::new));
        } else {
            call(setter, List.class, new ArrayList<>(all));
        }
    }

    /** Adds a variable to the environment of the test JVMs. */
    public void addToEnvironment(String name, String value) {
        Map<String, String> environment = new HashMap<>(
                this.<Map<String, String>>get("getEnvironmentVariables").orElse(Map.of()));
        environment.put(name, value);
        call("setEnvironmentVariables", Map.class, environment);
    }

    /** How often a failed test is run again. */
    public int reruns() {
        return find("getRerunFailingTestsCount")
                .map(getter -> (Integer) invoke(getter))
                .map(count -> Math.max(0, count))
                .orElse(0);
    }

    /** Whether it is a failure to run no test. */
    public boolean demandsTests() {
        // Before 3.0 it may be that nobody says so.
        Optional<Boolean> always = get("getFailIfNoTests");
        Optional<Boolean> ifSelected = get("getFailIfNoSpecifiedTests");
        return test().isPresent() ? ifSelected.or(() -> always).orElse(true) : always.orElse(false);
    }

    /** Whether it is a success also where tests fail. */
    public boolean ignoresFailures() {
        return find("isTestFailureIgnore").map(this::<Boolean>invoke).orElse(false);
    }

    /** Makes it a success to run no test. */
    public void allowNoTests() {
        switchOff("setFailIfNoTests");
        switchOff("setFailIfNoSpecifiedTests");
    }

    private void switchOff(String setter) {
        call(setter, find(setter, boolean.class).isPresent() ? boolean.class : Boolean.class, false);
    }

    private <T> Optional<T> get(String getter) {
        return Optional.ofNullable(this.<T>invoke(method(getter)));
    }

    /** For what some versions have. */
    private <T> Optional<T> getIfThere(String getter) {
        return find(getter).map(this::<T>invoke);
    }

    private void call(String setter, Class<?> type, Object value) {
        invoke(method(setter, type), value);
    }

    @SuppressWarnings("unchecked")
    private <T> T invoke(Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return (T) method.invoke(mojo, arguments);
        } catch (ReflectiveOperationException e) {
            throw unknownVersion(method.getName() + " failed", e);
        }
    }

    private Method method(String name, Class<?>... types) {
        return find(name, types).orElseThrow(() -> unknownVersion("it has no " + name, null));
    }

    private Optional<Method> find(String name, Class<?>... types) {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            try {
                return Optional.of(type.getDeclaredMethod(name, types));
            } catch (NoSuchMethodException e) {
                // perhaps in the superclass
            }
        }
        return Optional.empty();
    }
}
