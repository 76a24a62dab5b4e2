package io.github.distributedtests.reactors.model;

import java.util.List;
import java.util.Map;

/**
 * A module with tests.
 *
 * @param configuration what Surefire and Failsafe are given in all executions, with its content as XML
 * @param properties of the JUnit Platform, for a file on the class path
 * @param suiteFile the content of a TestNG suite file that names what runs; empty for none
 */
public record Module(
        String name,
        Stack stack,
        List<TestClass> classes,
        List<Execution> executions,
        Map<String, String> configuration,
        Map<String, String> properties,
        String suiteFile) {}
