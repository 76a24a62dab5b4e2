package io.github.distributedtests.messages;

/** Something that the user can put right. The message says what is wrong, why it matters and how to fix it. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    UserError(String whatIsWrong, String whyItMatters, String howToFixIt) {
        super("%s%n  %s%n  Fix: %s".formatted(whatIsWrong, whyItMatters, howToFixIt), null, false, false);
    }
}
