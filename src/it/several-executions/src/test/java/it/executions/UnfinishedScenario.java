package it.executions;

import org.junit.jupiter.api.Test;

class UnfinishedScenario {

    @Test
    void isNotSelectedAnywhere() {}
}
