package it.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

@Suite
@SelectClasses(SuiteOfSuitesTest.InnerSuite.class)
class SuiteOfSuitesTest {

    @Suite
    @SelectClasses(DeepInside.class)
    static class InnerSuite {}
}
