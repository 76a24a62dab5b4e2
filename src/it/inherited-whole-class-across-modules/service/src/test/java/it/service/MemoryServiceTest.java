package it.service;

import it.contract.OrderedContract;
import org.junit.jupiter.api.Test;

class MemoryServiceTest extends OrderedContract {

    @Test
    void addsATestOfItsOwn() {}
}
