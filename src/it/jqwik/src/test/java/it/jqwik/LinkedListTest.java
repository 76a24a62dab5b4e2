package it.jqwik;

import java.util.LinkedList;
import java.util.List;

class LinkedListTest extends ListContract {

    @Override
    List<Integer> empty() {
        return new LinkedList<>();
    }
}
