package spock.lang;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Looks like Spock's: recognised by its name. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Stepwise {}
