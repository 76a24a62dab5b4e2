package it.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherFactory;

class LauncherFactoryTest {

    private static long ranBeforeAll;

    @BeforeAll
    static void launchesBeforeAll() {
        ranBeforeAll = InnerLaunch.testsThatRan();
    }

    @AfterAll
    static void launchesAfterAll() {
        assertEquals(InnerLaunch.INNER_TESTS, InnerLaunch.testsThatRan());
    }

    @Test
    void ranEveryInnerTestBeforeAll() {
        assertEquals(InnerLaunch.INNER_TESTS, ranBeforeAll);
    }

    @Test
    void runsEveryInnerTest() {
        assertEquals(InnerLaunch.INNER_TESTS, InnerLaunch.testsThatRan());
    }

    @Test
    void runsEveryInnerTestTwice() {
        assertEquals(InnerLaunch.INNER_TESTS, InnerLaunch.testsThatRan());
        assertEquals(InnerLaunch.INNER_TESTS, InnerLaunch.testsThatRan());
    }

    @Test
    void discoversEveryInnerTest() {
        TestPlan plan = LauncherFactory.create().discover(InnerLaunch.request());
        Set<TestIdentifier> roots = plan.getRoots();
        long tests = roots.stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .filter(TestIdentifier::isTest)
                .count();
        assertEquals(InnerLaunch.INNER_TESTS, tests);
    }

    @Test
    void runsEveryInnerTestOnAnotherThread() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            long ran = CompletableFuture.supplyAsync(InnerLaunch::testsThatRan, executor)
                    .get(1, TimeUnit.MINUTES);
            assertEquals(InnerLaunch.INNER_TESTS, ran);
        } finally {
            executor.shutdownNow();
        }
    }

    @TestFactory
    DynamicTest runsEveryInnerTestFromADynamicTest() {
        return DynamicTest.dynamicTest(
                "launches", () -> assertEquals(InnerLaunch.INNER_TESTS, InnerLaunch.testsThatRan()));
    }
}
