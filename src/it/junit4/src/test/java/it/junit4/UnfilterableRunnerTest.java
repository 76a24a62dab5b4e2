package it.junit4;

import org.junit.runner.RunWith;

@RunWith(ScriptRunner.class)
public class UnfilterableRunnerTest {}
