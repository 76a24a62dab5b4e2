package it.suitefile;

import org.testng.annotations.Test;

public class Login {
    static boolean in;

    @Test(groups = "login")
    public void logsIn() {
        in = true;
    }

    @Test(groups = "login")
    public void looksAround() {}
}
