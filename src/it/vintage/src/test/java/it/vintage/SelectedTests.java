package it.vintage;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** One class that also runs by itself, and one that runs nowhere else. */
@RunWith(Suite.class)
@Suite.SuiteClasses({PlainOldTest.class, OnlyInSuites.class})
public class SelectedTests {}
