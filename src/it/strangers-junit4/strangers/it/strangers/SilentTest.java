package it.strangers;

import static org.junit.Assert.fail;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.Silent.class)
public class SilentTest extends Stubs {
    @Test
    public void fails() {
        fail("as it has to");
    }
}
