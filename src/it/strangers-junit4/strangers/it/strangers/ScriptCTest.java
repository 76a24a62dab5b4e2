package it.strangers;

import org.junit.runner.RunWith;

@RunWith(ScriptRunner.class)
@Script({"pass C", "fail C", "ignore C", "abort C"})
public class ScriptCTest {}
