package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    @Test
    void writesAnEmptyObject() {
        assertEquals("{}", Json.object(Map.of()));
    }

    @Test
    void keepsTheOrderOfMembers() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("b", 1);
        members.put("a", null);

        assertEquals("{\"b\":1,\"a\":null}", Json.object(members));
    }

    @ParameterizedTest
    @MethodSource
    void writesValues(Map<String, Object> members, String json) {
        assertEquals(json, Json.object(members));
    }

    static Object[][] writesValues() {
        return new Object[][] {
            {Map.of("x", true), "{\"x\":true}"},
            {Map.of("x", "say \"hi\""), "{\"x\":\"say \\\"hi\\\"\"}"},
            {Map.of("x", "a\nb"), "{\"x\":\"a\\u000ab\"}"},
        };
    }
}
