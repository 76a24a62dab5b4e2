package it.setupclass;

import org.testng.annotations.AfterSuite;
import org.testng.annotations.BeforeSuite;

/** Has no test: it prepares what all others need. */
public class EnvironmentTest {
    static String server;

    @BeforeSuite
    public void startServer() {
        server = "started";
    }

    @AfterSuite
    public void stopServer() {
        server = null;
    }
}
