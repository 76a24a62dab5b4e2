package it.kotest

import io.kotest.core.spec.style.DescribeSpec
import io.kotest.matchers.shouldBe

class DoorSpec : DescribeSpec({
    describe("a door") {
        var open = false

        it("is shut") {
            open shouldBe false
        }

        describe("that was opened") {
            open = true

            it("is open") {
                open shouldBe true
            }
        }
    }

    describe("another door") {
        it("is a door, too") {
            "door" shouldBe "door"
        }
    }
})
