package it.jqwik;

import java.util.List;
import java.util.Vector;

class VectorTest extends ListContract {

    @Override
    List<Integer> empty() {
        return new Vector<>();
    }
}
