package it.strangers;

import static org.junit.Assert.fail;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.Silent.class)
public class SilentTest {
    @Mock
    List<String> names;

    @Test
    public void neverAsks() {
        when(names.get(7)).thenReturn("never asked");
    }

    @Test
    public void fails() {
        fail("as it has to");
    }

    @Test
    public void passes() {}

    @Test
    public void passesToo() {}
}
