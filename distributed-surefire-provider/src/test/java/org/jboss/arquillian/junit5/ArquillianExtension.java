package org.jboss.arquillian.junit5;

import org.junit.jupiter.api.extension.Extension;

/** Looks like Arquillian's: recognised by its name. */
public class ArquillianExtension implements Extension {}
