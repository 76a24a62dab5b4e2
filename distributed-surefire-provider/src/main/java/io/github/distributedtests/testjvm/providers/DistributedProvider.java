package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.frameworks.JUnit3;
import io.github.distributedtests.handover.ShareFile;
import io.github.distributedtests.handover.SurefireProviders;
import io.github.distributedtests.share.Share;
import io.github.distributedtests.testjvm.TestJvm;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final TestJvm jvm;
    private final ProviderParameters parameters;
    private final String name;
    private final ThinnedOutClasses classes;
    private final SurefireProvider wrapped;
    private final LedgerReports reports;

    /**
     * Called by Surefire.
     *
     * @throws IllegalStateException if the wrapped provider can't be made
     */
    public DistributedProvider(ProviderParameters parameters) {
        this.parameters = parameters;
        ClassLoader classPath = parameters.getTestClassLoader();
        jvm = TestJvm.find(classPath)
                .orElseThrow(
                        () -> new IllegalStateException(ShareFile.RESOURCE + " is missing from the test class path"));
        name = jvm.file()
                .wrappedProvider()
                .orElseThrow(() -> new IllegalStateException(ShareFile.RESOURCE + " names no provider to wrap"));
        Share share = jvm.share();
        TestNames names;
        Function<Class<?>, Optional<Class<?>>> standIns;
        switch (name) {
            case SurefireProviders.TESTNG:
                names = TestNames.ofTestNg();
                standIns = Optional::of;
                break;
            case SurefireProviders.JUNIT3:
                names = new NamesByTestSet(share);
                standIns = StandIns.forJUnit3(share, hasJUnit3Tests(new ClassFiles(classPath)));
                break;
            case SurefireProviders.JUNIT_CORE:
                NamesByRunner byRunner = new NamesByRunner();
                names = byRunner;
                standIns = StandIns.forJUnitCore(share, byRunner);
                break;
            default:
                names = new NamesByTestSet(share);
                standIns = StandIns.forJUnit4(share);
        }
        classes = new ThinnedOutClasses(standIns);
        ProviderParameters shared = name.equals(SurefireProviders.TESTNG)
                ? SharedParameters.forTestNg(parameters)
                : SharedParameters.forJUnit(parameters, classes);
        reports = new LedgerReports(jvm, names);
        wrapped = instantiate(name, SharedParameters.reportingTo(reports, shared));
    }

    /** What is without them is run by the provider itself, without any framework. */
    private static Predicate<String> hasJUnit3Tests(ClassFiles classFiles) {
        return name -> JUnit3.hasSuiteMethod(name, classFiles) || JUnit3.isTestCase(name, classFiles);
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

    /** Only their names are of interest, to the one who starts a JVM for each: nothing may be made of them here. */
    @Override
    public Iterable<Class<?>> getSuites() {
        Iterable<Class<?>> found = instantiate(name, parameters).getSuites();
        if (jvm.onlyLooks()) {
            jvm.ledger().inOneGo(() -> found.forEach(type -> jvm.ledger().handed(type.getName())));
        }
        return found;
    }

    @Override
    public RunResult invoke(Object forkTestSet)
            throws TestSetFailedException, ReporterException, InvocationTargetException {
        RunResult result = run(narrowed(forkTestSet));
        jvm.ledger().finished(jvm.nanos(), reports.gaveUp() ? "gave up" : result.isErrorFree() ? "ok" : "failed");
        return result;
    }

    private RunResult run(Object testSet) throws TestSetFailedException, ReporterException, InvocationTargetException {
        jvm.contextWaits().begin();
        try {
            return wrapped.invoke(testSet);
        } finally {
            jvm.contextWaits().end();
        }
    }

    private Object narrowed(Object forkTestSet) {
        if (forkTestSet instanceof Class) {
            Class<?> type = (Class<?>) forkTestSet;
            opened(type);
            return new TestsToRun(
                    classes.in(type).map(Collections::<Class<?>>singleton).orElse(Collections.emptySet()));
        }
        return forkTestSet instanceof TestsToRun ? classes.in((TestsToRun) forkTestSet, this::opened) : forkTestSet;
    }

    private void opened(Class<?> type) {
        jvm.ledger().handed(type.getName());
    }

    @Override
    public void cancel() {
        wrapped.cancel();
    }
}
