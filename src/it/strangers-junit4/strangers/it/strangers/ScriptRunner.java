package it.strangers;

import org.junit.AssumptionViolatedException;
import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunNotifier;

/** Runs the lines of a script under names that have nothing to do with the class, and knows no filter. */
public final class ScriptRunner extends Runner {
    private final Class<?> type;
    private final String[] lines;

    public ScriptRunner(Class<?> type) {
        this.type = type;
        this.lines = type.getAnnotation(Script.class).value();
    }

    @Override
    public Description getDescription() {
        Description description = Description.createSuiteDescription(type);
        for (String line : lines) {
            description.addChild(Description.createTestDescription("a script", line));
        }
        return description;
    }

    @Override
    public void run(RunNotifier notifier) {
        for (Description line : getDescription().getChildren()) {
            if (line.getMethodName().startsWith("ignore")) {
                notifier.fireTestIgnored(line);
                continue;
            }
            notifier.fireTestStarted(line);
            if (line.getMethodName().startsWith("fail")) {
                notifier.fireTestFailure(new Failure(line, new AssertionError("as it has to")));
            }
            if (line.getMethodName().startsWith("abort")) {
                notifier.fireTestAssumptionFailed(new Failure(line, new AssumptionViolatedException("not today")));
            }
            notifier.fireTestFinished(line);
        }
    }
}
