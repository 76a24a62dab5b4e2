package it.loud;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

public final class InnerLaunch {
    private InnerLaunch() {}

    public static long testsThatRan() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request().selectors(selectClass(InnerCases.class)).build(), listener);
        return listener.getSummary().getTestsSucceededCount();
    }
}
