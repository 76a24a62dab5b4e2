package it.core;

public class Numbers {
    public int one() {
        return 1;
    }

    public int two() {
        return 2;
    }

    public int three() {
        return 3;
    }

    public int four() {
        return 4;
    }

    public int five() {
        return 5;
    }

    /** Only the tests of the other module call it. */
    public int six() {
        return 6;
    }

    /** As this. */
    public int seven() {
        return 7;
    }
}
