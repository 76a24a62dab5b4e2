package it.own.engine;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * Runs methods that are annotated with {@link Check} or named so, wherever they are. It also runs the lines of a file,
 * whatever classes are selected, and gives the checks of some classes no source.
 */
public class CheckEngine implements TestEngine {
    @Override
    public String getId() {
        return "check";
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
        EngineDescriptor engine = new EngineDescriptor(id, "Checks");
        request.getSelectorsByType(ClassSelector.class).stream()
                .map(ClassSelector::getJavaClass)
                .map(type -> classOf(type, id))
                .filter(type -> !type.getChildren().isEmpty())
                .forEach(engine::addChild);
        engine.addChild(linesOf("it/own/checks.txt", id));
        return engine;
    }

    private static TestDescriptor classOf(Class<?> type, UniqueId engine) {
        boolean hasSource = !type.getSimpleName().startsWith("Sourceless");
        UniqueId id = engine.append("type", type.getName());
        Node node = new Node(id, type.getName(), hasSource ? ClassSource.from(type) : null, null);
        Arrays.stream(type.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> timesOf(method).ifPresent(times -> addMethod(node, method, times, hasSource)));
        return node;
    }

    private static Optional<Integer> timesOf(Method method) {
        return AnnotationSupport.findAnnotation(method, Check.class)
                .map(Check::times)
                .or(() -> method.getName().startsWith("check") ? Optional.of(1) : Optional.empty());
    }

    private static void addMethod(TestDescriptor type, Method method, int times, boolean hasSource) {
        UniqueId id = type.getUniqueId().append("check", method.getName());
        MethodSource source = hasSource ? MethodSource.from(method) : null;
        Callable<Object> body = () -> call(method);
        Node node = new Node(id, method.getName(), source, times == 1 ? body : null);
        for (int time = 1; time <= times && times > 1; time++) {
            node.addChild(new Node(id.append("time", "" + time), method.getName() + '[' + time + ']', source, body));
        }
        type.addChild(node);
    }

    private static Object call(Method method) throws Exception {
        method.setAccessible(true);
        Object object = null;
        if (!Modifier.isStatic(method.getModifiers())) {
            var constructor = method.getDeclaringClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            object = constructor.newInstance();
        }
        try {
            return method.invoke(object);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static TestDescriptor linesOf(String file, UniqueId engine) {
        UniqueId id = engine.append("file", file);
        Node node = new Node(id, file, ClasspathResourceSource.from(file), null);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CheckEngine.class.getClassLoader().getResourceAsStream(file), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> node.addChild(new Node(id.append("line", line), line, null, () -> {
                if (line.startsWith("fail")) {
                    throw new IllegalStateException(line);
                }
                return null;
            })));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return node;
    }

    @Override
    public void execute(ExecutionRequest request) {
        run(request.getRootTestDescriptor(), request.getEngineExecutionListener());
    }

    private void run(TestDescriptor at, EngineExecutionListener listener) {
        if (at.getDisplayName().contains("Skipped")) {
            listener.executionSkipped(at, "its name says so");
            return;
        }
        listener.executionStarted(at);
        at.getChildren().forEach(child -> run(child, listener));
        listener.executionFinished(at, at instanceof Node node ? node.result() : TestExecutionResult.successful());
    }

    private static void write(String line) throws IOException {
        Files.writeString(
                Path.of(System.getProperty("ran")), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static final class Node extends AbstractTestDescriptor {
        private final Callable<Object> body;

        Node(UniqueId id, String name, TestSource source, Callable<Object> body) {
            super(id, name, source);
            this.body = body;
        }

        @Override
        public Type getType() {
            return body == null ? Type.CONTAINER : Type.TEST;
        }

        TestExecutionResult result() {
            try {
                if (body != null) {
                    write(getUniqueId() + "\n");
                    body.call();
                }
                return TestExecutionResult.successful();
            } catch (TestAbortedException e) {
                return TestExecutionResult.aborted(e);
            } catch (Exception e) {
                return TestExecutionResult.failed(e);
            }
        }
    }
}
