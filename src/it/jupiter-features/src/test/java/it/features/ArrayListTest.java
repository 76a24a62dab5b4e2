package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrayListTest extends AbstractContract implements DefaultMethodContract {

    @Override
    List<Integer> create() {
        return new ArrayList<>();
    }

    @Override
    public Object subject() {
        return create();
    }

    @Test
    @Override
    void isOverridden() {
        assertEquals(List.of(), create());
    }
}
