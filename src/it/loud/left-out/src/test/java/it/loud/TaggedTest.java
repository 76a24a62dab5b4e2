package it.loud;

import it.empty.FourMethods;
import org.junit.jupiter.api.Tag;

@Tag("tag")
class TaggedTest extends FourMethods {}
