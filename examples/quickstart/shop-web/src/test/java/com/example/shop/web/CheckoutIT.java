package com.example.shop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CheckoutIT {
    private ShopFixture shop;

    @BeforeEach
    void open() throws Exception {
        shop = new ShopFixture();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void takesAnOrder() throws Exception {
        HttpResponse<String> response = shop.post("/orders/mug");

        assertEquals(201, response.statusCode());
        assertEquals("{\"order\":1}", response.body());
    }

    @Test
    void tellsHowAnOrderIsDoing() throws Exception {
        shop.post("/orders/mug");

        assertTrue(shop.get("/orders/1").body().contains("\"status\":\"OPEN\""));
    }

    @Test
    void doesNotKnowOrdersOfOthers() throws Exception {
        assertEquals(404, shop.get("/orders/2").statusCode());
    }

    @Nested
    class Refuses {

        @Test
        void whatIsNotSold() throws Exception {
            assertEquals(404, shop.post("/orders/yacht").statusCode());
        }

        @Test
        void whatIsSoldOut() throws Exception {
            assertEquals(409, shop.post("/orders/pot").statusCode());
        }

        @Test
        void theThirdOfTwoMugs() throws Exception {
            shop.post("/orders/mug");
            shop.post("/orders/mug");

            assertEquals(409, shop.post("/orders/mug").statusCode());
        }
    }
}
