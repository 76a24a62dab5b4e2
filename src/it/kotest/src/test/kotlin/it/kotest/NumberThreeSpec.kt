package it.kotest

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

class NumberThreeSpec : StringSpec({
    "is itself" {
        3 shouldBe 3
    }

    "is not its successor" {
        (3 == 3 + 1) shouldBe false
    }
})
