package it.wholejunit4;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.rules.TestRule;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;

/** Fails a test that runs without those before it in this JVM, in the order of their names. */
public final class InOrder implements TestRule {

    /** By class, and by parameters, which stand in brackets after the name of the method. */
    private static final Map<String, List<String>> RAN = new HashMap<>();

    @Override
    public Statement apply(Statement test, Description description) {
        String[] method = description.getMethodName().split("(?=\\[)", 2);
        String walk = description.getClassName() + (method.length > 1 ? method[1] : "");
        List<String> ran = RAN.computeIfAbsent(walk, none -> new ArrayList<>());
        return new Statement() {
            @Override
            public void evaluate() throws Throwable {
                assertEquals("before " + method[0] + " of " + walk, namesBefore(method[0], description), ran);
                ran.add(method[0]);
                test.evaluate();
            }
        };
    }

    private static List<String> namesBefore(String method, Description description) {
        return Arrays.stream(description.getTestClass().getMethods())
                .filter(other -> other.isAnnotationPresent(Test.class))
                .map(other -> other.getName())
                .filter(name -> name.compareTo(method) < 0)
                .sorted()
                .collect(Collectors.toList());
    }
}
