package it.junit3;

public class InheritedShortTest extends Contract {

    @Override
    String text() {
        return "a";
    }
}
