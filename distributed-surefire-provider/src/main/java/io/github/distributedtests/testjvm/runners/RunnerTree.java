package io.github.distributedtests.testjvm.runners;

import io.github.distributedtests.names.TestName;
import io.github.distributedtests.share.Decision;
import io.github.distributedtests.share.Share;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import junit.framework.JUnit4TestAdapter;
import junit.framework.Test;
import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.manipulation.Filter;
import org.junit.runner.manipulation.Filterable;
import org.junit.runner.manipulation.NoTestsRemainException;
import org.junit.runners.Suite.SuiteClasses;

/**
 * Takes the other nodes' tests out of a tree of JUnit 4 runners before anything runs. What stands for a class that goes
 * as a whole is not looked into; what can't be run in part goes to one node.
 *
 * <p>A runner whose tests all stay gets no filter: some behave differently under any filter. Only suites get one, since
 * nothing else leads to the runners in them.
 */
public final class RunnerTree {
    private static final String DESCRIPTION = "this node's share";

    private final Share share;

    public RunnerTree(Share share) {
        this.share = share;
    }

    /**
     * Leaves only what is this node's in the runner of a class that was opened by itself.
     *
     * @return whether anything is left
     */
    public boolean keepOnly(String className, Runner runner) {
        // What can't be run in part and yet isn't whole stands for a class that can't be set up: each node that opens
        // it has to say so.
        return share.decideWhole(className).map(Decision::isMine).orElseGet(() -> keepTests(runner, () -> true));
    }

    /** The same for a class of JUnit 4 in a suite of JUnit 3. */
    boolean keepOnly(JUnit4TestAdapter adapter) {
        try {
            adapter.filter(new OfRunners(adapter.getTestClass().getName()));
            return true;
        } catch (NoTestsRemainException e) {
            return false;
        }
    }

    /**
     * What to give the runner of a class, once it has what {@link #keepOnly} left, for the user to take out more. Where a
     * runner keeps its last filter only, this one has to take out once more what was taken out before.
     */
    public Filter joinedWith(Filter users, String className, Runner runner) {
        boolean keepsWhatIsLeft = takesRunnersOut(runner)
                || JUnit3Runner.testsOf(runner).isPresent()
                || whole(Optional.of(className)).isPresent();
        return keepsWhatIsLeft ? users : new OfTestsAndUsers(users);
    }

    private boolean keepWithin(Optional<String> className, Runner runner) {
        return whole(className)
                .orElseGet(() -> keepTests(runner, () -> {
                    String name = className.orElseGet(() -> Described.className(runner.getDescription()));
                    return share.decide(TestName.of(name, null)).isMine();
                }));
    }

    /** Whether the class is this node's, if it goes as a whole. */
    private Optional<Boolean> whole(Optional<String> className) {
        return className.flatMap(share::decideWhole).map(Decision::isMine);
    }

    /** @param staysInOnePiece asked where there is nothing to choose from */
    private boolean keepTests(Runner runner, BooleanSupplier staysInOnePiece) {
        Optional<Test> tests = JUnit3Runner.testsOf(runner);
        if (tests.isPresent()) {
            return JUnit3Tests.keepOnly(share, tests.get());
        }
        Description description = runner.getDescription();
        List<Description> children = description.getChildren();
        if (!(runner instanceof Filterable) || children.isEmpty()) {
            return staysInOnePiece.getAsBoolean();
        }
        boolean byRunner = takesRunnersOut(runner);
        if (children.stream().allMatch(Description::isTest) && !(byRunner && listsClasses(description))) {
            long mine = children.stream().filter(this::isMine).count();
            if (mine == 0 || mine == children.size()) {
                return mine > 0;
            }
        }
        try {
            ((Filterable) runner).filter(byRunner ? new OfRunners(description) : new OfTests());
            return true;
        } catch (NoTestsRemainException e) {
            return false;
        }
    }

    private static boolean listsClasses(Description suite) {
        return suite.getAnnotation(SuiteClasses.class) != null;
    }

    /** Before JUnit 4.9 a runner keeps its last filter, and asks it again and again. */
    private static boolean takesRunnersOut(Runner runner) {
        for (Class<?> type = runner.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals("org.junit.runners.ParentRunner")) {
                return Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field ->
                                field.getName().toLowerCase(Locale.ROOT).endsWith("filteredchildren"));
            }
        }
        return false;
    }

    private boolean isMine(Description test) {
        return share.decide(Described.test(test)).isMine();
    }

    /** Decides by the tests alone. */
    private class OfTests extends Filter {
        @Override
        public boolean shouldRun(Description description) {
            return description.isTest()
                    ? isMine(description)
                    : description.getChildren().stream().anyMatch(this::shouldRun);
        }

        @Override
        public String describe() {
            return DESCRIPTION;
        }
    }

    /** Decides by the tests and by what the user takes out. */
    private final class OfTestsAndUsers extends OfTests {
        private final Filter users;

        OfTestsAndUsers(Filter users) {
            this.users = users;
        }

        @Override
        public boolean shouldRun(Description description) {
            return users.shouldRun(description) && super.shouldRun(description);
        }

        @Override
        public String describe() {
            return users.describe();
        }
    }

    /** Decides runner by runner: it is asked about the description of each one first, and then to look at it. */
    private final class OfRunners extends Filter {
        /** The classes of the runners, where a suite lists them; the runner for JUnit 3 doesn't know its own. */
        private final Deque<String> listed = new ArrayDeque<>();

        private Optional<String> className;

        OfRunners(String className) {
            this.className = Optional.of(className);
        }

        OfRunners(Description suite) {
            SuiteClasses classes = suite.getAnnotation(SuiteClasses.class);
            if (classes != null && classes.value().length == suite.getChildren().size()) {
                Arrays.stream(classes.value()).map(Class::getName).forEach(listed::add);
            }
        }

        @Override
        public boolean shouldRun(Description child) {
            className = listed.isEmpty() ? Described.type(child) : Optional.of(listed.remove());
            return !child.isTest() || whole(className).orElseGet(() -> isMine(child));
        }

        @Override
        public void apply(Object child) throws NoTestsRemainException {
            if (child instanceof Runner && !keepWithin(className, (Runner) child)) {
                throw new NoTestsRemainException();
            }
        }

        @Override
        public String describe() {
            return DESCRIPTION;
        }
    }
}
