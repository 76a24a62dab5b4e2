package it.junit4;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** One of its members takes no filter, so that only leaving it out as a whole splits this suite. */
@RunWith(Suite.class)
@SuiteClasses({OutsideThePatterns.class, InheritedListTest.class, UnfilterableRunnerTest.class})
public class InnerSuite {}
