package io.github.distributedtests.messages;

/** Something that the user can put right. The message says what is wrong, why it matters and what to type instead. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    UserError(String whatIsWrong, String whyItMatters, String whatToType) {
        super("%s%n  %s%n  Type: %s".formatted(whatIsWrong, whyItMatters, whatToType), null, false, false);
    }
}
