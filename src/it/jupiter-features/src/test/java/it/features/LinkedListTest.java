package it.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedListTest extends AbstractContract implements DefaultMethodContract {

    @Override
    List<Integer> create() {
        return new LinkedList<>();
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
