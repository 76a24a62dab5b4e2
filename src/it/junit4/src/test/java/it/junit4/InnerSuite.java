package it.junit4;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** Two of its members take no filter, so that only leaving them out as a whole splits this suite. */
@RunWith(Suite.class)
@SuiteClasses({OutsideThePatterns.class, InheritedListTest.class, IgnoredTest.class, UnfilterableRunnerTest.class})
public class InnerSuite {}
