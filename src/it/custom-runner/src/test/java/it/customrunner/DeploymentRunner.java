package it.customrunner;

import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;
import org.junit.runners.model.Statement;

/** As Arquillian does: sets up once for the class, and runs each test method by JUnit's own ways. */
public class DeploymentRunner extends BlockJUnit4ClassRunner {

    private boolean deployed;

    public DeploymentRunner(Class<?> type) throws InitializationError {
        super(type);
    }

    @Override
    public void run(RunNotifier notifier) {
        deployed = true;
        super.run(notifier);
        deployed = false;
    }

    @Override
    protected Statement methodInvoker(FrameworkMethod method, Object test) {
        Statement inside = super.methodInvoker(method, test);
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                if (!deployed) {
                    throw new AssertionError("not deployed");
                }
                inside.evaluate();
            }
        };
    }
}
