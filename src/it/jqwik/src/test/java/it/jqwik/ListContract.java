package it.jqwik;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

abstract class ListContract {

    abstract List<Integer> empty();

    @Example
    boolean starts_empty() {
        return empty().isEmpty();
    }

    @Property
    boolean holds_what_was_added(@ForAll int number) {
        List<Integer> list = empty();
        list.add(number);
        return list.contains(number);
    }

    @Property
    boolean grows(@ForAll int number) {
        List<Integer> list = empty();
        list.add(number);
        return list.size() == 1;
    }

    @Example
    boolean ends_empty() {
        List<Integer> list = empty();
        list.add(1);
        list.clear();
        return list.isEmpty();
    }
}
