package io.github.distributedtests.nodefiles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a ledger says, where the ledger itself can't be read.
 *
 * @param node 1-based; 0 if the name doesn't say
 * @param run empty if the name doesn't say
 */
public record LedgerName(int node, int nodes, String run, boolean ofBuild) {
    public static final LedgerName UNKNOWN = new LedgerName(0, 0, "", false);

    private static final Pattern NAME = Pattern.compile("node-(\\d{1,5})-of-(\\d{1,5})-(.+)-([^-]+)\\.ledger");

    public static LedgerName of(String fileName) {
        Matcher name = NAME.matcher(fileName);
        return name.matches()
                ? new LedgerName(
                        Integer.parseInt(name.group(1)),
                        Integer.parseInt(name.group(2)),
                        name.group(3),
                        name.group(4).equals("build"))
                : UNKNOWN;
    }
}
