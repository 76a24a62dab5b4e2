package com.example.shop.web;

import com.example.shop.orders.Order;
import com.example.shop.orders.OrderBook;
import com.example.shop.orders.OrderLine;
import com.example.shop.orders.StockRoom;
import com.example.shop.pricing.Money;
import com.example.shop.pricing.PriceList;
import com.example.shop.shipping.DeliveryDates;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** The shop's HTTP interface: {@code GET /prices/<article>}, {@code POST /orders/<article>}, {@code GET /orders/<n>}. */
public final class ShopServer implements AutoCloseable {
    private final OrderBook orders = new OrderBook();
    private final PriceList prices;
    private final StockRoom stock;
    private final RateLimiter limiter;
    private final HttpServer server;

    /** Listens on a free port of the loopback interface. */
    public ShopServer(PriceList prices, StockRoom stock, int requestsPerMinute) throws IOException {
        this.prices = prices;
        this.stock = stock;
        limiter = new RateLimiter(requestsPerMinute, Duration.ofMinutes(1));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Response(int status, Map<String, ?> body) {}

    private void handle(HttpExchange exchange) throws IOException {
        Response response = limiter.admits()
                ? respond(exchange.getRequestMethod(), exchange.getRequestURI().getPath())
                : new Response(429, Map.of("error", "too many requests"));
        byte[] body = Json.object(response.body()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(response.status(), body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private Response respond(String method, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (method.equals("GET") && path.startsWith("/prices/")) {
            return price(name);
        }
        if (method.equals("POST") && path.startsWith("/orders/")) {
            return order(name);
        }
        if (method.equals("GET") && path.matches("/orders/\\d{1,9}")) {
            return status(Long.parseLong(name));
        }
        return new Response(404, Map.of("error", "nothing here"));
    }

    private Response price(String article) {
        return prices.priceOf(article)
                .map(price -> new Response(200, Map.of("price", price)))
                .orElse(new Response(404, Map.of("error", "no such article")));
    }

    private Response order(String article) {
        Optional<Money> price = prices.priceOf(article);
        if (price.isEmpty()) {
            return new Response(404, Map.of("error", "no such article"));
        }
        if (!stock.reserve(article, 1)) {
            return new Response(409, Map.of("error", "sold out"));
        }
        Order order = orders.open();
        order.add(new OrderLine(article, 1, price.get()));
        return new Response(201, Map.of("order", order.number()));
    }

    private Response status(long number) {
        return orders.find(number)
                .map(order -> new Response(
                        200,
                        Map.of("status", order.status(), "delivery", DeliveryDates.forOrderOf(LocalDateTime.now()))))
                .orElse(new Response(404, Map.of("error", "no such order")));
    }
}
