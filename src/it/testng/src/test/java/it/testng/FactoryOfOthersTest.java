package it.testng;

import org.testng.annotations.Factory;

/** Has no test of its own, and the class it makes is matched by no pattern. */
public class FactoryOfOthersTest {

    @Factory
    public Object[] instances() {
        return new Object[] {new Product("bread"), new Product("wine")};
    }
}
