package it.configured;

import it.junit3.LegacyTestCase;
import it.junit4.EmptyTest;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

@RunWith(Suite.class)
@SuiteClasses({EmptyTest.class, LegacyTestCase.class})
public class SuiteTest {}
