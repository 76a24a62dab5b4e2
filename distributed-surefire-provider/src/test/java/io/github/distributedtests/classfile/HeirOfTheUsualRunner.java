package io.github.distributedtests.classfile;

import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

/** A runner of JUnit 4 that changes neither the names nor the number of tests. */
public class HeirOfTheUsualRunner extends BlockJUnit4ClassRunner {
    public HeirOfTheUsualRunner(Class<?> type) throws InitializationError {
        super(type);
    }

    @Override
    public void run(RunNotifier notifier) {
        super.run(notifier);
    }
}
