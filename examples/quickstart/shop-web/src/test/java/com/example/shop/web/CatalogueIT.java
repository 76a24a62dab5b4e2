package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueIT {
    private ShopFixture shop;

    @BeforeEach
    void open() throws Exception {
        shop = new ShopFixture();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({"mug, 4.99", "pot, 20.00"})
    void tellsPrices(String article, String price) throws Exception {
        assertEquals(
                "{\"price\":\"" + price + "\"}", shop.get("/prices/" + article).body());
    }

    @Test
    void answersInJson() throws Exception {
        HttpResponse<String> response = shop.get("/prices/mug");

        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void doesNotKnowEveryArticle() throws Exception {
        assertEquals(404, shop.get("/prices/yacht").statusCode());
    }

    @Test
    void hasNothingElsewhere() throws Exception {
        assertEquals(404, shop.get("/admin").statusCode());
    }

    @Test
    void turnsAwayTheOverlyCurious() throws Exception {
        for (int request = 0; request < ShopFixture.REQUESTS_PER_MINUTE; request++) {
            assertEquals(200, shop.get("/prices/mug").statusCode());
        }

        assertEquals(429, shop.get("/prices/mug").statusCode());
    }
}
