package it.junit4;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** Matches the default patterns, as do some of its members: those run twice in an undistributed build. */
@RunWith(Suite.class)
@SuiteClasses({PlainTest.class, IndexedParameterizedTest.class, InnerSuite.class})
public class AllTests {}
