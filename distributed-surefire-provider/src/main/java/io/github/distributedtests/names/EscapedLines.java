package io.github.distributedtests.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Reads the lines of a file whose fields are {@linkplain EscapedText escaped}. Files come from other machines and may be
 * anything: a line that is too long is refused before it fills the memory, and so is what is no text.
 *
 * <p>Lines end in a line feed or, where something like git made them so, in CR LF.
 */
public final class EscapedLines {
    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[8192];
    private final StringBuilder line = new StringBuilder();
    private int filled;
    private int position;
    private int number;

    /** @param longest the most characters of a line, without its end */
    public EscapedLines(InputStream in, int longest) {
        this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
        this.longest = longest;
    }

    /** The 1-based number of the line that was read last. */
    public int number() {
        return number;
    }

    /**
     * The next line without its end, or null at the end of the file, also if that is within a line.
     *
     * @throws IllegalArgumentException if the line can't be one of such a file; the message says why
     */
    public String next() throws IOException {
        number++;
        line.setLength(0);
        for (int c = nextCharacter(); c >= 0; c = nextCharacter()) {
            if (c == '\n') {
                return checked();
            }
            if (line.length() == longest) {
                throw new IllegalArgumentException("it is longer than " + longest + " characters");
            }
            line.append((char) c);
        }
        return null;
    }

    /** Whether the file ended within a line: the writer may have been killed, or a copy cut off. */
    public boolean isCutOff() {
        return filled < 0 && line.length() > 0;
    }

    /** What there is of a line that is cut off. */
    public String cutOff() {
        return line.toString();
    }

    /** Or -1 at the end. */
    private int nextCharacter() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
        }
        return filled < 0 ? -1 : buffer[position++];
    }

    private String checked() {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == EscapedText.REPLACEMENT) {
                throw new IllegalArgumentException("it is not text in UTF-8");
            }
            if (c != '\t' && Character.isISOControl(c)) {
                throw new IllegalArgumentException("it has a control character, which would have been escaped");
            }
        }
        return line.toString();
    }
}
