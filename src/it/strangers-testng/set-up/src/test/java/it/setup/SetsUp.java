package it.setup;

import org.testng.annotations.BeforeSuite;

public abstract class SetsUp {
    static String server;

    @BeforeSuite
    public void startServer() {
        server = "started";
    }
}
