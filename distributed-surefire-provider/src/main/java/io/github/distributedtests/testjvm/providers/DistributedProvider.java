package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.JUnit3;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.testjvm.TestJvm;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.maven.surefire.api.provider.AbstractProvider;
import org.apache.maven.surefire.api.provider.ProviderParameters;
import org.apache.maven.surefire.api.provider.SurefireProvider;
import org.apache.maven.surefire.api.report.ReporterException;
import org.apache.maven.surefire.api.suite.RunResult;
import org.apache.maven.surefire.api.testset.TestSetFailedException;
import org.apache.maven.surefire.api.util.TestsToRun;

/**
 * Runs the provider that Surefire would have chosen, with parameters under which it runs this node's share only. For
 * Surefire's own providers before the JUnit Platform: JUnit 3, JUnit 4, JUnit 4.7 and TestNG.
 */
public final class DistributedProvider extends AbstractProvider {
    private static final String JUNIT3 = "org.apache.maven.surefire.junit.JUnit3Provider";
    private static final String JUNIT_CORE = "org.apache.maven.surefire.junitcore.JUnitCoreProvider";
    private static final String TESTNG = "org.apache.maven.surefire.testng.TestNGProvider";

    private final TestJvm jvm;
    private final SurefireProvider wrapped;
    private final ThinnedOutSuites suites;
    private final LedgerReports reports;

    /**
     * Called by Surefire.
     *
     * @throws IllegalStateException if the wrapped provider can't be made
     */
    public DistributedProvider(ProviderParameters parameters) {
        ClassLoader classPath = parameters.getTestClassLoader();
        jvm = TestJvm.find(classPath)
                .orElseThrow(
                        () -> new IllegalStateException(ShareFile.RESOURCE + " is missing from the test class path"));
        String name = jvm.file()
                .wrappedProvider()
                .orElseThrow(() -> new IllegalStateException(ShareFile.RESOURCE + " names no provider to wrap"));
        ClassFiles classFiles = new ClassFiles(classPath);
        reports = new LedgerReports(jvm, name.equals(TESTNG) ? TestNgNames::withoutCounter : UnaryOperator.identity());
        suites = new ThinnedOutSuites(jvm.share(), hiddenTests(name, classFiles));
        ProviderParameters shared = name.equals(TESTNG)
                ? SharedParameters.forTestNg(parameters)
                : SharedParameters.forJUnit(
                        parameters,
                        jvm.share(),
                        suites,
                        name.equals(JUNIT_CORE)
                                ? OtherNodesTests.in(parameters.getScanResult(), jvm.unrecordedShare(), classFiles)
                                : Collections.emptySet());
        wrapped = instantiate(name, SharedParameters.reportingTo(reports, shared));
    }

    /** Classes whose tests the wrapped provider's own filter does not reach. */
    private static Predicate<String> hiddenTests(String provider, ClassFiles classFiles) {
        switch (provider) {
            case TESTNG:
                return name -> false;
            case JUNIT3: // knows no filter at all
                return name -> JUnit3.hasSuiteMethod(name, classFiles) || JUnit3.isTestCase(name, classFiles);
            default:
                return name -> JUnit3.hasSuiteMethod(name, classFiles);
        }
    }

    private static SurefireProvider instantiate(String name, ProviderParameters parameters) {
        try {
            return Class.forName(name, true, DistributedProvider.class.getClassLoader())
                    .asSubclass(SurefireProvider.class)
                    .getConstructor(ProviderParameters.class)
                    .newInstance(parameters);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " is not a Surefire provider that can be wrapped", e);
        }
    }

    @Override
    public Iterable<Class<?>> getSuites() {
        Iterable<Class<?>> classes = wrapped.getSuites();
        if (jvm.onlyLooks()) {
            jvm.ledger().inOneGo(() -> classes.forEach(type -> jvm.ledger().handed(type.getName())));
        }
        return classes;
    }

    @Override
    public RunResult invoke(Object forkTestSet)
            throws TestSetFailedException, ReporterException, InvocationTargetException {
        RunResult result = wrapped.invoke(narrowed(forkTestSet));
        jvm.ledger().finished(jvm.nanos(), reports.gaveUp() ? "gave up" : result.isErrorFree() ? "ok" : "failed");
        return result;
    }

    private Object narrowed(Object forkTestSet) {
        if (forkTestSet instanceof TestsToRun) {
            return suites.in((TestsToRun) forkTestSet, type -> jvm.ledger().handed(type.getName()));
        }
        return forkTestSet instanceof Class ? opened((Class<?>) forkTestSet) : forkTestSet;
    }

    private Class<?> opened(Class<?> type) {
        jvm.ledger().handed(type.getName());
        return suites.in(type);
    }

    @Override
    public void cancel() {
        wrapped.cancel();
    }
}
