package it.kotest

import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.shouldBe

class SquareSpec : FunSpec({
    test("of two") {
        2 * 2 shouldBe 4
    }

    context("of what is below zero") {
        test("is above zero") {
            -2 * -2 shouldBe 4
        }

        context("by one") {
            test("is one") {
                -1 * -1 shouldBe 1
            }
        }

        for (number in 2..4) {
            test("is that of $number") {
                -number * -number shouldBe number * number
            }
        }
    }

    xtest("is not known") {
        0 shouldBe 1
    }
})
