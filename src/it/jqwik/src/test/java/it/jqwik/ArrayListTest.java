package it.jqwik;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

class ArrayListTest extends ListContract {

    @Override
    List<Integer> empty() {
        return new ArrayList<>();
    }

    @Example
    boolean is_of_its_own_kind() {
        return empty() instanceof ArrayList;
    }
}
