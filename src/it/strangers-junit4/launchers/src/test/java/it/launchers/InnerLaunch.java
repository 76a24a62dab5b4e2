package it.launchers;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** What a test launches itself is its own matter, and none of a node's. */
public abstract class InnerLaunch {
    @Test
    public void seesAllInnerTests() {
        assertEquals(4, ran());
    }

    @Test
    public void seesAllInnerTestsAgain() {
        assertEquals(4, ran());
    }

    @Test
    public void fails() {
        fail("as it has to");
    }

    private static long ran() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(InSuite.class))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary().getTestsFoundCount();
    }
}
