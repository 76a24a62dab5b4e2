package io.github.distributedtests.ledgers;

/**
 * A report as the node wrote it.
 *
 * @param bytes its size
 * @param digest of its content
 */
public record ReportFile(long bytes, String digest) {}
