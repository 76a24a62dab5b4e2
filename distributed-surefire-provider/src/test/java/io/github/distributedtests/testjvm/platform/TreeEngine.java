package io.github.distributedtests.testjvm.platform;

import java.util.function.BiConsumer;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/** An engine whose tests do nothing but pass. */
class TreeEngine implements TestEngine {
    private final String id;
    private final BiConsumer<EngineDescriptor, UniqueId> tree;

    /** @param tree adds what there is below the engine, which has this id */
    TreeEngine(String id, BiConsumer<EngineDescriptor, UniqueId> tree) {
        this.id = id;
        this.tree = tree;
    }

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineDescriptor engine = new EngineDescriptor(uniqueId, id);
        tree.accept(engine, uniqueId);
        return engine;
    }

    @Override
    public final void execute(ExecutionRequest request) {
        execute(request.getRootTestDescriptor(), request.getEngineExecutionListener());
    }

    private void execute(TestDescriptor test, EngineExecutionListener listener) {
        listener.executionStarted(test);
        started(test, listener);
        test.getChildren().forEach(child -> execute(child, listener));
        listener.executionFinished(test, TestExecutionResult.successful());
    }

    /** For what only shows while something runs. */
    void started(TestDescriptor test, EngineExecutionListener listener) {}

    static final class Node extends AbstractTestDescriptor {
        private final boolean isTest;

        /** @param source null if there is none */
        Node(UniqueId id, TestSource source, boolean isTest) {
            super(id, id.getLastSegment().getValue(), source);
            this.isTest = isTest;
        }

        @Override
        public Type getType() {
            return isTest ? Type.TEST : Type.CONTAINER;
        }
    }

    /** A container that may get its tests only while it runs. */
    static final class Growing extends AbstractTestDescriptor {
        Growing(UniqueId id, TestSource source) {
            super(id, id.getLastSegment().getValue(), source);
        }

        @Override
        public Type getType() {
            return Type.CONTAINER;
        }

        @Override
        public boolean mayRegisterTests() {
            return true;
        }
    }
}
