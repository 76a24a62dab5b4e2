package com.example.shop.shipping;

/** Twelve digits, the last of which is computed from the others, so that a slip of the pen is noticed. */
public record TrackingNumber(String digits) {

    public TrackingNumber {
        if (!digits.matches("\\d{12}")) {
            throw new IllegalArgumentException("A tracking number has twelve digits: " + digits);
        }
        if (digits.charAt(11) - '0' != checkDigit(digits.substring(0, 11))) {
            throw new IllegalArgumentException("Mistyped tracking number: " + digits);
        }
    }

    public static TrackingNumber ofSerial(long serial) {
        String payload = String.format("%011d", serial);
        return new TrackingNumber(payload + checkDigit(payload));
    }

    private static int checkDigit(String payload) {
        int sum = 0;
        for (int i = 0; i < payload.length(); i++) {
            sum += (payload.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return (10 - sum % 10) % 10;
    }
}
