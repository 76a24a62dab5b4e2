package it.cucumber;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

public class BasketSteps {

    private int apples;

    @Given("a basket with {int} apple(s)")
    public void basketWith(int count) {
        apples = count;
    }

    @When("{int} apple(s) is/are put in")
    public void putIn(int count) {
        apples += count;
    }

    @When("{int} apple(s) is/are taken out")
    public void takenOut(int count) {
        apples -= count;
    }

    @Then("there are {int} apple(s) in it")
    public void thereAre(int count) {
        if (apples != count) {
            throw new AssertionError(apples);
        }
    }
}
