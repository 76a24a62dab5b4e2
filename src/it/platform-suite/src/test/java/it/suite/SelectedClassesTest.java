package it.suite;

import it.suite.parts.UnselectedTest;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** One class that also runs by itself, and one that runs nowhere else. */
@Suite
@SelectClasses({UnselectedTest.class, OnlyInSuite.class})
class SelectedClassesTest {}
