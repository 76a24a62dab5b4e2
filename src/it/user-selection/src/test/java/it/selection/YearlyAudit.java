package it.selection;

import org.junit.Test;

/** In by a regular expression in the includes file. */
public class YearlyAudit {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
