package it.kotest

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe

/** Each test takes a step from where the one before it left off, so they fail on a node that doesn't run all of them. */
class BasketSpec : StringSpec({
    var apples = 0

    "one is put in" {
        ++apples shouldBe 1
    }

    "another one is put in (of two)" {
        ++apples shouldBe 2
    }

    "one is taken out: it's eaten" {
        --apples shouldBe 1
    }
})
