package io.github.distributedtests.messages;

/** How a number of things is written: {@code 1 node}, {@code 2 nodes}, {@code 3 classes}. */
public final class Counted {
    private Counted() {}

    /** @param noun in the singular */
    public static String of(int number, String noun) {
        return number + " " + noun(number, noun);
    }

    /** The noun alone, in the singular or plural as the number demands. */
    public static String noun(int number, String noun) {
        if (number == 1) {
            return noun;
        }
        return noun.endsWith("s") ? noun + "es" : noun + "s";
    }
}
