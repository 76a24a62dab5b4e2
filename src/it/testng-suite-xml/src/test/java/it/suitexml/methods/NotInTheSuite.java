package it.suitexml.methods;

import org.testng.annotations.Test;

/** Named by neither file. */
public class NotInTheSuite {

    @Test
    public void never() {}
}
