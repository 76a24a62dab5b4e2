package it.loud;

import it.empty.FourMethods;
import org.junit.jupiter.api.Tag;

@Tag("other-tag")
class OtherTest extends FourMethods {}
