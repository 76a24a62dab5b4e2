package it.jqwik;

import java.util.List;
import java.util.Vector;
import net.jqwik.api.Example;

class VectorTest extends ListContract {

    @Override
    List<Integer> empty() {
        return new Vector<>();
    }

    @Example
    boolean is_of_its_own_kind() {
        return empty() instanceof Vector;
    }
}
