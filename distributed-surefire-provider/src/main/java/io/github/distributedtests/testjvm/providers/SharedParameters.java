package io.github.distributedtests.testjvm.providers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.maven.surefire.api.provider.ProviderParameters;
import org.apache.maven.surefire.api.report.ReportEntry;
import org.apache.maven.surefire.api.report.ReporterFactory;
import org.apache.maven.surefire.api.report.TestReportListener;
import org.apache.maven.surefire.api.util.ScanResult;
import org.apache.maven.surefire.api.util.TestsToRun;

/**
 * The parameters that a wrapped provider gets: those that Surefire made, apart from what confines it to the share. They
 * are proxies, since Surefire's interfaces grow from one version to the next.
 */
final class SharedParameters {
    private SharedParameters() {}

    /** For JUnit 3 and 4: other classes take the place of those that were found. */
    static ProviderParameters forJUnit(ProviderParameters original, ThinnedOutClasses classes) {
        ScanResult scan = replacing(
                ScanResult.class, original.getScanResult(), "applyFilter", found -> classes.in((TestsToRun) found));
        return replacing(ProviderParameters.class, original, "getScanResult", ignored -> scan);
    }

    /** What the provider reports is written down as well. */
    static ProviderParameters reportingTo(LedgerReports ledger, ProviderParameters original) {
        return replacing(
                ProviderParameters.class,
                original,
                "getReporterFactory",
                factory -> replacing(
                        ReporterFactory.class,
                        (ReporterFactory) factory,
                        "createTestReportListener",
                        listener -> listeningTo((TestReportListener<?>) listener, ledger)));
    }

    /** @throws IllegalStateException if this version of Surefire reports in another way than is known */
    static TestReportListener<?> listeningTo(TestReportListener<?> original, LedgerReports ledger) {
        for (String report : LedgerReports.REPORTS) {
            KnownMethods.require(TestReportListener.class, report, ReportEntry.class);
        }
        return (TestReportListener<?>) Proxy.newProxyInstance(
                TestReportListener.class.getClassLoader(),
                new Class<?>[] {TestReportListener.class},
                (proxy, called, arguments) -> {
                    if (arguments != null && arguments.length == 1 && arguments[0] instanceof ReportEntry) {
                        ledger.report(called.getName(), (ReportEntry) arguments[0]);
                    }
                    if (called.getName().equals("testExecutionSkippedByUser")) {
                        ledger.giveUp();
                    }
                    return call(original, called, arguments);
                });
    }

    /** For TestNG: a listener that asks the share joins those that the user has. */
    static ProviderParameters forTestNg(ProviderParameters original) {
        Map<String, String> properties = new HashMap<>(original.getProviderProperties());
        UsersHooks.listeners(properties.getOrDefault("listener", ""));
        properties.merge("listener", TestNgShare.class.getName(), (theirs, ours) -> theirs + ',' + ours);
        // Surefire says these to a provider that it doesn't know, but not to its own for TestNG.
        properties.remove("parallel", "none");
        return replacing(ProviderParameters.class, original, "getProviderProperties", ignored -> properties);
    }

    /** @throws IllegalStateException if this version of Surefire has no such method */
    static <T> T replacing(Class<T> type, T original, String method, Function<Object, Object> answer) {
        KnownMethods.require(type, method);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    Object result = call(original, called, arguments);
                    return called.getName().equals(method) ? answer.apply(result) : result;
                }));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
