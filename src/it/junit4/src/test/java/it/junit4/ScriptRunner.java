package it.junit4;

import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.notification.RunNotifier;

/** Takes no filter, so that no part of its class can be left out. */
public class ScriptRunner extends Runner {

    private final Class<?> script;

    public ScriptRunner(Class<?> script) {
        this.script = script;
    }

    @Override
    public Description getDescription() {
        Description suite = Description.createSuiteDescription(script);
        for (String line : new String[] {"open", "write", "close"}) {
            suite.addChild(Description.createTestDescription(script, line));
        }
        return suite;
    }

    @Override
    public void run(RunNotifier notifier) {
        for (Description line : getDescription().getChildren()) {
            notifier.fireTestStarted(line);
            notifier.fireTestFinished(line);
        }
    }
}
