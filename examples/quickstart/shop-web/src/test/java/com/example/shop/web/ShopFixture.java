package com.example.shop.web;

import com.example.shop.orders.StockRoom;
import com.example.shop.pricing.Money;
import com.example.shop.pricing.PriceList;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A running shop that sells mugs, of which it has two, and pots, of which it has none. */
final class ShopFixture implements AutoCloseable {
    static final int REQUESTS_PER_MINUTE = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ShopServer server;

    ShopFixture() throws IOException {
        StockRoom stock = new StockRoom(Duration.ofMinutes(1));
        stock.deliver("mug", 2);
        Map<String, Money> prices = Map.of("mug", Money.of("4.99"), "pot", Money.of("20"));
        server = new ShopServer(new PriceList(() -> prices, Duration.ofMinutes(1)), stock, REQUESTS_PER_MINUTE);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.address().resolve(path)).GET());
    }

    HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.address().resolve(path)).POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
    }
}
