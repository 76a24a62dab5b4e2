package com.example.shop.orders;

import com.example.shop.pricing.Money;

/** So many of an article, each at the price of the moment it was ordered. */
public record OrderLine(String article, int quantity, Money unitPrice) {

    public OrderLine {
        if (article.isBlank()) {
            throw new IllegalArgumentException("An order line needs an article");
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("Can't order " + quantity + " of " + article);
        }
    }

    public Money total() {
        return unitPrice.times(quantity);
    }
}
