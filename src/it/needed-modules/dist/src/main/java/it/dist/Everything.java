package it.dist;

import it.batch.Batch;
import it.web.Web;

public final class Everything {
    public String name() {
        return new Web().name() + ", " + new Batch().name();
    }
}
