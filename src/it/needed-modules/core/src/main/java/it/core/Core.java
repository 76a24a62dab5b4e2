package it.core;

public final class Core {
    public static final String NAME = new String("core");

    private Core() {}
}
