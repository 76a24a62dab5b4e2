package com.example.shop.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxTableTest {

    @ParameterizedTest
    @CsvSource({"AT, 20.00", "DE, 19.00", "LU, 17.00"})
    void knowsTheRateOfACountry(String country, String tax) {
        assertEquals(Money.of(tax), TaxTable.taxOn(Money.of("100"), country));
    }

    @Test
    void refusesCountriesThatWeDoNotSellTo() {
        assertThrows(IllegalArgumentException.class, () -> TaxTable.taxOn(Money.of("1"), "XX"));
    }
}
