package it.batch;

import it.core.Core;

public final class Batch {
    public String name() {
        return Core.NAME + " in batches";
    }
}
