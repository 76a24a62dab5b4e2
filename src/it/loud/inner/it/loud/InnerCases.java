package it.loud;

import it.empty.SixMethods;

/** Run by the launchers that the tests start, never by Surefire: its name matches none of Surefire's patterns. */
public class InnerCases extends SixMethods {}
