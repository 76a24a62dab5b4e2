package it.configured;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import org.junit.Test;

/** Each method sees for itself which provider called it. */
public class ProviderTest {

    @Test
    public void isCalledByTheConfiguredProvider() {
        assertTrue(calledBy("org.apache.maven.surefire.junitcore."));
    }

    @Test
    public void isNotCalledByTheDetectedProvider() {
        assertFalse(calledBy("org.apache.maven.surefire.junit4."));
    }

    private static boolean calledBy(String packagePrefix) {
        return Arrays.stream(new Throwable().getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(packagePrefix));
    }
}
