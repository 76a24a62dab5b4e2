package it.parallel;

import it.junit4.OrderedSteps;
import net.jcip.annotations.NotThreadSafe;

/** Fails on any node that doesn't run all of it, one method after another. */
@NotThreadSafe
public class OrderedTest extends OrderedSteps {}
