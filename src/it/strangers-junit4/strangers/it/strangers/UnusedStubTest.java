package it.strangers;

import org.junit.runner.RunWith;
import org.mockito.junit.MockitoJUnitRunner;

/** Fails as a whole, too: "unnecessary Mockito stubbings". Under any filter, Mockito wouldn't say so. */
@RunWith(MockitoJUnitRunner.class)
public class UnusedStubTest extends Stubs {}
