package io.github.distributedtests.planning;

import io.github.distributedtests.grouping.Granularity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.SortedMap;

/** What identifies a plan: the first 16 hex digits of the SHA-256 of all that is in it. */
final class PlanDigest {
    private static final int HEX_DIGITS = 16;

    private PlanDigest() {}

    /** @param modules for each module the nodes by name */
    static String of(
            double[] weights,
            Granularity granularity,
            SortedMap<String, ? extends SortedMap<String, Integer>> modules) {
        MessageDigest sha256 = newSha256();
        StringBuilder head = new StringBuilder(granularity.name())
                .append('\n')
                .append(weights.length)
                .append('\n');
        for (double weight : weights) {
            // Not as a decimal: how many digits that has depends on the JDK.
            head.append(Long.toHexString(Double.doubleToLongBits(weight))).append('\n');
        }
        update(sha256, head);
        modules.forEach((module, nodes) -> {
            StringBuilder text = new StringBuilder();
            append(text, module, nodes.size());
            for (Map.Entry<String, Integer> entry : nodes.entrySet()) {
                append(text, entry.getKey(), entry.getValue());
            }
            update(sha256, text);
        });
        StringBuilder hex = new StringBuilder();
        for (byte b : sha256.digest()) {
            hex.append(Character.forDigit(b >> 4 & 0xf, 16)).append(Character.forDigit(b & 0xf, 16));
        }
        return hex.substring(0, HEX_DIGITS);
    }

    /** The length goes before the name, so that no name can look like two lines. */
    private static void append(StringBuilder text, String name, int number) {
        text.append(name.length())
                .append(' ')
                .append(name)
                .append(' ')
                .append(number)
                .append('\n');
    }

    private static void update(MessageDigest sha256, StringBuilder text) {
        sha256.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256, this one has not", e);
        }
    }
}
