package io.github.distributedtests.testjvm.providers;

import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.runner.RunWith;
import org.junit.runner.Runner;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.ParentRunner;
import org.junit.runners.Suite;

/** What a provider is given instead of a class, so that it runs this node's share of it. */
final class StandIns {
    private StandIns() {}

    /** A class that goes as a whole is run as it is, or not at all. */
    private static Optional<Class<?>> decided(
            Class<?> type, Share share, Function<Class<?>, Optional<Class<?>>> otherwise) {
        Optional<Decision> whole = share.decideWhole(type.getName());
        if (whole.isPresent()) {
            return whole.get().isMine() ? Optional.of(type) : Optional.empty();
        }
        return otherwise.apply(type);
    }

    /** For the provider of JUnit 3, which knows no filter. */
    static Function<Class<?>, Optional<Class<?>>> forJUnit3(Share share, Predicate<String> hasTests) {
        return real -> decided(
                real,
                share,
                type -> Optional.of(hasTests.test(type.getName()) ? SuiteClassLoader.standInFor(type, share) : type));
    }

    /** For the provider of JUnit 4, which makes the runner of a class when its turn has come. */
    static Function<Class<?>, Optional<Class<?>>> forJUnit4(Share share) {
        return real -> decided(
                real,
                share,
                type -> Optional.of(StandIn.of(
                        type, () -> new ThinnedRunner(type, share, UnaryOperator.identity()), StandInRunner.class)));
    }

    /**
     * For the provider of JUnit 4.7. It makes all runners before it runs any, so that nothing is lost if they are made
     * a little earlier; then what is left empty never gets to it.
     */
    static Function<Class<?>, Optional<Class<?>>> forJUnitCore(Share share, NamesByRunner names) {
        return type -> {
            Optional<Decision> whole = share.decideWhole(type.getName());
            if (whole.isPresent() && (!whole.get().isMine() || saysItsOwnName(type))) {
                return whole.get().isMine() ? Optional.of(type) : Optional.empty();
            }
            UnaryOperator<RunNotifier> listening =
                    whole.isPresent() ? notifier -> names.noting(type.getName(), notifier) : UnaryOperator.identity();
            Supplier<ThinnedRunner> runners = () -> new ThinnedRunner(type, share, listening);
            ThinnedRunner first = runners.get();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            AtomicReference<ThinnedRunner> next = new AtomicReference<>(first);
            return Optional.of(StandIn.of(
                    type, () -> Optional.ofNullable(next.getAndSet(null)).orElseGet(runners), kindOf(first.runner())));
        };
    }

    /** Surefire looks at it to find out what it can run in parallel. */
    private static Class<? extends Runner> kindOf(Runner runner) {
        if (runner instanceof Suite) {
            return StandInForSuite.class;
        }
        return runner instanceof ParentRunner ? StandInForClass.class : StandInRunner.class;
    }

    /** Whether JUnit's usual runner runs the class, whose tests have its name. */
    private static boolean saysItsOwnName(Class<?> type) {
        if (type.isAnnotationPresent(RunWith.class)) {
            return false;
        }
        for (Method method : type.getMethods()) {
            if (method.getName().equals("suite") && method.getParameterCount() == 0) {
                return false;
            }
        }
        return true;
    }
}
