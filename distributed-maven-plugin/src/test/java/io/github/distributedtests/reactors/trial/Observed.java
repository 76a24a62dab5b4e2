package io.github.distributedtests.reactors.trial;

/** What can be seen of a run from outside. */
record Observed(MavenRun maven, WrittenLines lines, Counts cases) {}
