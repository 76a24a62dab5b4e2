package io.github.distributedtests.names;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Text of a length that files and messages can hold. Frameworks make names out of arguments, and an argument may be a
 * whole document.
 */
public final class BoundedText {
    /** The most characters that {@link #of} leaves. */
    public static final int LONGEST = 500;

    /** Not a dot, which would mean something in the name of a class. */
    private static final char CUT = '~';

    private static final int DIGEST_BYTES = 8;
    private static final int START = LONGEST - 1 - 2 * DIGEST_BYTES;
    private static final int EXCERPT = 40;

    private BoundedText() {}

    /**
     * The text itself or, if it is longer than {@value #LONGEST} characters, its start and a digest of all of it: equal
     * for equal texts and different for different ones, on every machine. Applied twice it changes nothing more.
     */
    public static String of(String text) {
        return text.length() <= LONGEST ? text : start(text, START) + CUT + digest(text);
    }

    /** What a message about a file can hold of a text. */
    public static String excerpt(String text) {
        return excerpt(text, EXCERPT);
    }

    /** The text itself or, if it is longer than so many characters, its start. */
    public static String excerpt(String text, int longest) {
        return text.length() <= longest ? text : start(text, longest) + "...";
    }

    /** Without the first half of a character whose second half is cut off. */
    private static String start(String text, int length) {
        boolean splits =
                Character.isHighSurrogate(text.charAt(length - 1)) && Character.isLowSurrogate(text.charAt(length));
        return text.substring(0, splits ? length - 1 : length);
    }

    /** Of the characters as they are: to encode them would make all lone surrogates the same. */
    private static String digest(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        byte[] digest = newSha256().digest(bytes);
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < DIGEST_BYTES; i++) {
            hex.append(Character.forDigit(digest[i] >> 4 & 0xf, 16)).append(Character.forDigit(digest[i] & 0xf, 16));
        }
        return hex.toString();
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256, this one has not", e);
        }
    }
}
