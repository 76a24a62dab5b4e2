package io.github.distributedtests.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps events as they come, each as the list of what is in it. */
final class RecordedEvents implements LedgerEvents {
    final List<List<Object>> events = new ArrayList<>();

    private void add(Object... parts) {
        events.add(Arrays.asList(parts));
    }

    @Override
    public void saw(String test, String unit, String kind, int owner) {
        add("saw", test, unit, kind, owner);
    }

    @Override
    public void planned(String test) {
        add("planned", test);
    }

    @Override
    public void handed(String className) {
        add("handed", className);
    }

    @Override
    public void started(String test, String invocation, long atNanos) {
        add("started", test, invocation, atNanos);
    }

    @Override
    public void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos) {
        add("ended", test, invocation, atNanos, outcome, durationNanos);
    }

    @Override
    public void classEnded(String className, long atNanos, long ownNanos) {
        add("classEnded", className, atNanos, ownNanos);
    }

    @Override
    public void expects(String module, String plugin, String execution) {
        add("expects", module, plugin, execution);
    }

    @Override
    public void outside(String className) {
        add("outside", className);
    }

    @Override
    public void deselected(String test) {
        add("deselected", test);
    }

    @Override
    public void report(String name, long bytes, String digest) {
        add("report", name, bytes, digest);
    }

    @Override
    public void jvmLedger(String name, long bytes) {
        add("jvm", name, bytes);
    }

    @Override
    public void finished(long atNanos, String how) {
        add("finished", atNanos, how);
    }
}
