package it.customrunner;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.runner.Description;
import org.junit.runner.Runner;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunNotifier;

/** Takes no filter: runs all public methods in alphabetical order with one and the same object. */
public class ConversationRunner extends Runner {

    private final Class<?> type;

    public ConversationRunner(Class<?> type) {
        this.type = type;
    }

    private List<Method> lines() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .collect(Collectors.toList());
    }

    private Description line(Method method) {
        return Description.createTestDescription(type, method.getName());
    }

    @Override
    public Description getDescription() {
        Description all = Description.createSuiteDescription(type);
        lines().forEach(method -> all.addChild(line(method)));
        return all;
    }

    @Override
    public void run(RunNotifier notifier) {
        try {
            Object talk = type.getDeclaredConstructor().newInstance();
            for (Method method : lines()) {
                notifier.fireTestStarted(line(method));
                try {
                    method.invoke(talk);
                } catch (ReflectiveOperationException e) {
                    notifier.fireTestFailure(new Failure(line(method), e));
                }
                notifier.fireTestFinished(line(method));
            }
        } catch (ReflectiveOperationException e) {
            notifier.fireTestFailure(new Failure(getDescription(), e));
        }
    }
}
