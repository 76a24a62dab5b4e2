package io.github.distributedtests.ledger;

/** Takes no notice of anything in a ledger: for those who want to know one thing of it. */
public abstract class IgnoredEvents implements LedgerEvents {
    @Override
    public void saw(String test, String unit, String kind, int owner) {}

    @Override
    public void planned(String test) {}

    @Override
    public void handed(String className) {}

    @Override
    public void started(String test, String invocation, long atNanos) {}

    @Override
    public void ended(String test, String invocation, long atNanos, Outcome outcome, long durationNanos) {}

    @Override
    public void classEnded(String className, long atNanos, long ownNanos) {}

    @Override
    public void contextOf(String className, int context, long atNanos, long waitedNanos) {}

    @Override
    public void configuresContext(String className, String like) {}

    @Override
    public void expects(String module, String plugin, String execution) {}

    @Override
    public void leavesOut(String module, String builders) {}

    @Override
    public void built(String module, String on, long nanos, long besidesNanos) {}

    @Override
    public void outside(String className) {}

    @Override
    public void deselected(String test) {}

    @Override
    public void report(String name, long bytes, String digest) {}

    @Override
    public void jvmLedger(String name, long bytes) {}

    @Override
    public void finished(long atNanos, String how) {}
}
