package com.example.shop.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTest {

    @Test
    void endsWithACheckDigit() {
        assertEquals("000000000017", TrackingNumber.ofSerial(1).digits());
    }

    @Test
    void noticesASlipOfThePen() {
        assertThrows(IllegalArgumentException.class, () -> new TrackingNumber("000000000027"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "00000000001x"})
    void hasTwelveDigits(String digits) {
        assertThrows(IllegalArgumentException.class, () -> new TrackingNumber(digits));
    }
}
