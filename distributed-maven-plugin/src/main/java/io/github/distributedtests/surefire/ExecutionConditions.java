package io.github.distributedtests.surefire;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.discovery.RunConditions;
import io.github.distributedtests.frameworks.Jupiter;
import io.github.distributedtests.frameworks.TestNg;
import io.github.distributedtests.frameworks.TestNgListeners;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds out under which conditions an execution of Surefire runs the classes of a module. */
public final class ExecutionConditions {
    private static final String METHOD_ORDER = "junit.jupiter.testmethod.order.default";

    private final Route route;
    private final SurefireMojo mojo;
    private final SortedSet<String> classes;
    private final ClassFiles classFiles;
    private final ClassLoader classPath;

    /**
     * @param classes all that were compiled or scanned, selected or not
     * @param classPath that of the tests, to find class files and resources in
     */
    public ExecutionConditions(
            Route route, SurefireMojo mojo, SortedSet<String> classes, ClassFiles classFiles, ClassLoader classPath) {
        this.route = route;
        this.mojo = mojo;
        this.classes = classes;
        this.classFiles = classFiles;
        this.classPath = classPath;
    }

    /** @throws IOException if a file that sets them can't be read */
    public RunConditions find() throws IOException {
        Predicate<String> testNg = name -> TestNg.isTestClass(name, classFiles);
        Function<String, Set<String>> setUp = name -> TestNg.setUpForOthers(name, classFiles);
        Predicate<String> inOnePiece = IndivisibleClasses.under(route, classFiles);
        ConfigurationParameters parameters = ConfigurationParameters.of(mojo, classPath);
        if (route instanceof Route.PlatformFilter && areMethodsOrdered(parameters)) {
            inOnePiece = inOnePiece.or(name -> Jupiter.isTestClass(name, classFiles));
        }
        List<Set<String>> together = new ArrayList<>();
        if (mojo.hasSuiteXmlFiles()) {
            TestNgSuiteFiles suites = TestNgSuiteFiles.read(mojo.suiteXmlFiles());
            together.addAll(TestNg.dependent(suites.groupDependences(), classes, classFiles));
            if (suites.hideDependences()) {
                together.add(all(testNg));
            }
        }
        if (mojo.runsEachClassAlone() || !TestNg.isOnClassPath(classFiles)) {
            return new RunConditions(inOnePiece, together, name -> Set.of(), name -> false);
        }
        if (route instanceof Route.ByClass
                && classes.stream()
                        .anyMatch(
                                name -> testNg.test(name) && !setUp.apply(name).isEmpty())) {
            // Nothing could take the tests out of the class that every node needs.
            together.add(all(testNg));
        }
        return new RunConditions(inOnePiece, together, setUp, chooseTests(parameters) ? testNg : name -> false);
    }

    private Set<String> all(Predicate<String> ofAKind) {
        return Set.copyOf(classes.stream().filter(ofAKind).toList());
    }

    /** By default, as a class may say otherwise. An order may be what the methods of a class rely on. */
    private static boolean areMethodsOrdered(ConfigurationParameters parameters) {
        return parameters
                .get(METHOD_ORDER)
                .filter(orderer -> !Jupiter.isRandomOrder(orderer))
                .isPresent();
    }

    /** Whether the user has listeners that look at all tests and all suites to choose what is run. */
    private boolean chooseTests(ConfigurationParameters parameters) {
        TestNgListeners listeners = new TestNgListeners(classFiles)
                .listed(mojo.providerProperty("listener").orElse(""))
                .listed(parameters.get(TestNgEngine.LISTENERS).orElse(""))
                .offeredOn(classPath);
        classes.forEach(listeners::of);
        return listeners.chooseTests();
    }
}
