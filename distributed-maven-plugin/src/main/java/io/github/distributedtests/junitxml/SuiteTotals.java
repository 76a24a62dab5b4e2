package io.github.distributedtests.junitxml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The attributes of a suite that was run in parts. What no part has, the whole doesn't get; where a part lacks a number
 * or has none that makes sense, its test cases are counted.
 */
final class SuiteTotals {
    private static final List<String> COUNTS = List.of("tests", "errors", "failures", "skipped", "flakes");

    /** Surefire groups the digits of long times; others write exponents. Longer ones are not times. */
    private static final Pattern SECONDS = Pattern.compile("[0-9][0-9,]{0,19}(\\.[0-9]{0,20})?([eE][-+]?0?[0-9])?");

    private SuiteTotals() {}

    /** The tag with the counts and the time of all parts, and the earliest timestamp. */
    static Tag of(Tag tag, List<ReportScan> parts) {
        Tag total = tag;
        for (String name : COUNTS) {
            if (values(name, parts).findAny().isPresent()) {
                long sum = parts.stream().mapToLong(part -> count(name, part)).sum();
                total = total.with(name, Long.toString(sum));
            }
        }
        if (values("time", parts).findAny().isPresent()) {
            total = total.with("time", time(parts));
        }
        Optional<String> earliest = values("timestamp", parts)
                .filter(timestamp -> instant(timestamp).isPresent())
                .min(Comparator.comparing(timestamp -> instant(timestamp).orElseThrow()));
        return earliest.isPresent() ? total.with("timestamp", earliest.get()) : total;
    }

    /** A time in seconds, as reports have it. */
    static Optional<BigDecimal> seconds(String text) {
        return text != null && SECONDS.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")))
                : Optional.empty();
    }

    private static Stream<String> values(String attribute, List<ReportScan> parts) {
        return parts.stream().map(part -> part.root().attribute(attribute)).filter(Objects::nonNull);
    }

    private static long count(String name, ReportScan part) {
        String declared = part.root().attribute(name);
        return declared != null && declared.matches("[0-9]{1,9}")
                ? Long.parseLong(declared)
                : part.counted().getOrDefault(name, 0);
    }

    /** With as many decimals as the most exact part, and groups of digits if a part has them. */
    private static String time(List<ReportScan> parts) {
        BigDecimal sum = parts.stream()
                .map(part -> seconds(part.root().attribute("time")).orElse(part.time()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal plain = sum.setScale(Math.max(0, sum.scale()), RoundingMode.UNNECESSARY);
        if (values("time", parts).noneMatch(time -> time.contains(","))) {
            return plain.toPlainString();
        }
        DecimalFormat grouped = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        grouped.setMinimumFractionDigits(plain.scale());
        return grouped.format(plain);
    }

    /** A time without a zone counts as UTC, which is right among machines of one zone. */
    private static Optional<Instant> instant(String timestamp) {
        try {
            return Optional.of(OffsetDateTime.parse(timestamp).toInstant());
        } catch (DateTimeException withoutZone) {
            try {
                return Optional.of(LocalDateTime.parse(timestamp).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
