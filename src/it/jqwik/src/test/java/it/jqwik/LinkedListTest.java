package it.jqwik;

import java.util.LinkedList;
import java.util.List;
import net.jqwik.api.Example;

class LinkedListTest extends ListContract {

    @Override
    List<Integer> empty() {
        return new LinkedList<>();
    }

    @Example
    boolean is_of_its_own_kind() {
        return empty() instanceof LinkedList;
    }
}
