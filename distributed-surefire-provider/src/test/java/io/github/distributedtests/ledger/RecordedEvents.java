package io.github.distributedtests.ledger;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Keeps events as they come, each as the list of what is in it, with the name of its method in front. */
final class RecordedEvents {
    final List<List<Object>> events = new ArrayList<>();

    LedgerEvents recorder() {
        return (LedgerEvents) Proxy.newProxyInstance(
                LedgerEvents.class.getClassLoader(),
                new Class<?>[] {LedgerEvents.class},
                (proxy, method, arguments) -> {
                    List<Object> event = new ArrayList<>(List.of(arguments));
                    event.add(0, method.getName());
                    events.add(event);
                    return null;
                });
    }
}
