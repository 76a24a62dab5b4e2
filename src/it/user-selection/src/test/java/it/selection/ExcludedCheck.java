package it.selection;

import org.junit.Test;

/** Out by an exclude; as all excludes, unless {@code -Dtest} asks for it. */
public class ExcludedCheck {

    @Test
    public void one() {}

    @Test
    public void two() {}
}
