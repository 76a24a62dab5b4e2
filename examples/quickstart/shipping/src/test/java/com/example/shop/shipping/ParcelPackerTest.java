package com.example.shop.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelPackerTest {
    private final ParcelPacker packer = new ParcelPacker(1_000);

    @Test
    void packsNothingIntoNoParcel() {
        assertTrue(packer.pack(List.of()).isEmpty());
    }

    @Test
    void putsLightArticlesTogether() {
        assertEquals(1, packer.pack(List.of(300, 300, 400)).size());
    }

    @Test
    void startsWithTheHeaviest() {
        assertEquals(
                List.of(new Parcel(List.of(700, 300)), new Parcel(List.of(600, 400))),
                packer.pack(List.of(400, 300, 700, 600)));
    }

    @Test
    void refusesWhatNoParcelCanCarry() {
        assertThrows(IllegalArgumentException.class, () -> packer.pack(List.of(1_001)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void losesNothing(long seed) {
        List<Integer> grams = new Random(seed).ints(200, 1, 1_001).boxed().toList();

        int packed = packer.pack(grams).stream().mapToInt(Parcel::weight).sum();

        assertEquals(grams.stream().mapToInt(Integer::intValue).sum(), packed);
    }
}
