package it.launcher;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

class EngineTestKitTest {

    @Test
    void runsEveryInnerTest() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(InnerFixture.class))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.started(InnerLaunch.INNER_TESTS).succeeded(InnerLaunch.INNER_TESTS));
    }

    @Test
    void runsOneInnerTest() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(InnerFixture.class, "seven"))
                .execute()
                .testEvents()
                .assertStatistics(events -> events.started(1).succeeded(1));
    }
}
