package it.kotest

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

class JupiterTest {

    @Test
    fun `adds one and one`() {
        assertEquals(2, 1 + 1)
    }

    @Test
    fun `adds (1, 2)`() {
        assertEquals(3, 1 + 2)
    }

    @Test
    fun `adds (1, 2), and 3`() {
        assertEquals(6, 1 + 2 + 3)
    }

    @Test
    fun `says 'grüße' #1 - it's $5, 100%!`() {
        assertEquals(5, "grüße".length)
    }

    @ParameterizedTest
    @ValueSource(ints = [2, 4, 6])
    fun `is even`(number: Int) {
        assertEquals(0, number % 2)
    }

    @Nested
    inner class `In another class` {

        @Test
        fun `is found`() {
            assertEquals(1, 1)
        }

        @Test
        fun `is found, too`() {
            assertEquals(1, 1)
        }
    }
}
