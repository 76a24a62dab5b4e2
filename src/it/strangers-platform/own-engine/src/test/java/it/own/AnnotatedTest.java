package it.own;

import it.own.engine.Check;
import it.own.engine.QuickCheck;
import org.opentest4j.TestAbortedException;

class AnnotatedTest {
    @Check
    void passes() {}

    @QuickCheck
    void passesQuickly() {}

    @Check
    void fails() {
        throw new IllegalStateException("it fails");
    }

    @Check
    void isAborted() {
        throw new TestAbortedException("not today");
    }

    @Check
    void isSkipped() {}

    @Check(times = 3)
    void runsThrice() {}

    @Check(times = 2)
    void runsTwice() {}
}
