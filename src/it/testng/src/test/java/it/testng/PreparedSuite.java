package it.testng;

import org.testng.annotations.AfterSuite;
import org.testng.annotations.BeforeSuite;

/** Every node that runs any test must prepare the suite. */
public abstract class PreparedSuite {

    private static String prepared;

    @BeforeSuite(alwaysRun = true)
    public void prepare() {
        prepared = "prepared";
    }

    @AfterSuite(alwaysRun = true)
    public void clear() {
        prepared = null;
    }

    static String prepared() {
        return prepared;
    }
}
