package it.strangers;

import org.junit.runner.RunWith;

@RunWith(ScriptRunner.class)
@Script({"pass A", "fail A", "ignore A", "abort A"})
public class ScriptATest {}
