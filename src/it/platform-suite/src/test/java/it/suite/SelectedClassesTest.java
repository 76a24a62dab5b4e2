package it.suite;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** One class that also runs by itself, and one that runs nowhere else. */
@Suite
@SelectClasses({DirectTest.class, OnlyInSuite.class})
class SelectedClassesTest {}
