package it.names;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All heirs check the same classes and methods, and say so by the sources of their tests. */
abstract class Rules {
    @TestFactory
    Stream<DynamicNode> rules() {
        return Stream.of("it.names.Shop", "it.names.Cart")
                .map(type -> dynamicContainer(
                        type,
                        URI.create("class:" + type),
                        Stream.of(
                                dynamicTest("is public", () -> {}),
                                dynamicTest("has a name", () -> Assertions.assertEquals("it.names.Shop", type)),
                                dynamicTest("is new", () -> Assumptions.abort("nobody knows")))));
    }

    @TestFactory
    Stream<DynamicNode> methods() {
        return Stream.of("it.names.Shop#open", "it.names.Shop#close")
                .map(method -> dynamicTest(method, URI.create("method:" + method + "()"), () -> {}));
    }

    @Test
    @Disabled("not yet")
    void later() {}
}
