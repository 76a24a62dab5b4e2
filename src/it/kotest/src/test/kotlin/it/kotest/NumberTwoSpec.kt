package it.kotest

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class NumberTwoSpec : StringSpec({
    "is itself" {
        2 shouldBe 2
    }

    "is not its successor" {
        (2 == 2 + 1) shouldBe false
    }
})
