package io.github.distributedtests.timings;

import io.github.distributedtests.timings.ClassTime.ClassKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Timings of any names and durations, for properties. */
public final class StoredEntries {
    private StoredEntries() {}

    /** Also such as would be taken for something else where they stood in a line unescaped. */
    public static Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("#<=>|\t\n\r\\u0041\u0085\u2028\ufffd\ufeff\ud83d\ude00ä漢$.3")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> real = Arbitraries.of(
                "com.acme:shop",
                "com.acme.FooTest",
                "com.acme.FooTest#bar",
                "com.acme.FooTest$Inner#bar",
                "plain",
                "7",
                "<<<<<<< HEAD",
                "=======",
                "# comment",
                "distributed-surefire timings 1");
        return Arbitraries.oneOf(any, nasty, real);
    }

    /** Also none. */
    private static Arbitrary<String> setUpNames() {
        return names().injectNull(0.5).map(name -> name == null ? "" : name);
    }

    public static Arbitrary<Double> seconds() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 0.01).ofScale(6),
                Arbitraries.doubles().between(0, 10).ofScale(6),
                Arbitraries.doubles().between(0, 1e9));
    }

    private static Arbitrary<Recent> recent() {
        Arbitrary<Integer> unseen =
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 20));
        return Combinators.combine(unseen, seconds().list().ofMaxSize(2)).as(Recent::new);
    }

    public static Arbitrary<StoredTimings> storedTimings() {
        Arbitrary<Stored<TestTime>> test = Combinators.combine(names(), names(), seconds(), recent())
                .as((module, name, time, recent) -> new Stored<>(new TestTime(module, name, time), recent));
        Arbitrary<Stored<ClassTime>> type = Combinators.combine(
                        names(),
                        names(),
                        seconds(),
                        Arbitraries.of(ClassKind.class),
                        names().injectNull(0.5),
                        setUpNames(),
                        recent())
                .as((module, name, time, kind, unit, setUp, recent) -> new Stored<>(
                        new ClassTime(module, name, time, kind, unit == null ? name : unit, setUp), recent));
        Arbitrary<Stored<SetUpTime>> setUp = Combinators.combine(names(), names(), setUpNames(), seconds(), recent())
                .as((module, name, parent, time, recent) ->
                        new Stored<>(new SetUpTime(module, name, parent, time), recent));
        Arbitrary<List<Stored<TestTime>>> tests =
                test.list().uniqueElements(Stored::key).ofMaxSize(8);
        Arbitrary<List<Stored<ClassTime>>> classes =
                type.list().uniqueElements(Stored::key).ofMaxSize(8);
        Arbitrary<List<Stored<SetUpTime>>> setUps =
                setUp.list().uniqueElements(Stored::key).ofMaxSize(4);
        return Combinators.combine(tests, classes, setUps).as(StoredTimings::new);
    }
}
