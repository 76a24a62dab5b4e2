package it.web;

import it.api.Api;
import it.core.Core;

public final class Web implements Api {
    @Override
    public String name() {
        return Core.NAME + " on the web";
    }
}
