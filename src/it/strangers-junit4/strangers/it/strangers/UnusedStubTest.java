package it.strangers;

import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnitRunner;

/** Fails as a whole, too: "unnecessary Mockito stubbings". Under any filter, Mockito wouldn't say so. */
@RunWith(MockitoJUnitRunner.class)
public class UnusedStubTest {
    @Mock
    List<String> names;

    @Test
    public void neverAsks() {
        when(names.get(7)).thenReturn("never asked");
    }

    @Test
    public void passes() {}

    @Test
    public void passesToo() {}
}
