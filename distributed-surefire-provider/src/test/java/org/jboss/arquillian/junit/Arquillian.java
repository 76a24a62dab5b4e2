package org.jboss.arquillian.junit;

import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.InitializationError;

/** Looks like Arquillian's: recognised by its name. */
public class Arquillian extends BlockJUnit4ClassRunner {
    public Arquillian(Class<?> type) throws InitializationError {
        super(type);
    }
}
