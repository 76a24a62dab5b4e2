package it.wholejunit4;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;

@RunWith(Suite.class)
@Suite.SuiteClasses(OrderedInSuite.class)
public class SuiteTest {}
