package it.kotest

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class NumberOneSpec : StringSpec({
    "is itself" {
        1 shouldBe 1
    }

    "is not its successor" {
        (1 == 1 + 1) shouldBe false
    }
})
