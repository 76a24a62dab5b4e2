package it.strangers;

import org.junit.runner.RunWith;

@RunWith(ScriptRunner.class)
@Script({"pass B", "fail B", "ignore B", "abort B"})
public class ScriptBTest {}
