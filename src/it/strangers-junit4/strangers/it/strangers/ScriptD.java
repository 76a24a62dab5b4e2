package it.strangers;

import org.junit.runner.RunWith;

@RunWith(ScriptRunner.class)
@Script({"pass D", "fail D", "ignore D", "abort D"})
public class ScriptD {}
