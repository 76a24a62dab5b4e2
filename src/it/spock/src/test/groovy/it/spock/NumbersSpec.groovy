package it.spock

import spock.lang.Rollup
import spock.lang.Specification
import spock.lang.Unroll

class NumbersSpec extends Specification {

    def "adds"() {
        expect:
        1 + 1 == 2
    }

    def "subtracts, even below zero (and says so: #negative!)"() {
        expect:
        1 - 2 == -1
    }

    def "refuses to divide by zero"() {
        when:
        1.intdiv(0)

        then:
        thrown(ArithmeticException)
    }

    def "is even"() {
        expect:
        number % 2 == 0

        where:
        number << [2, 4, 6, 8]
    }

    @Unroll("#number is odd")
    def "is odd"() {
        expect:
        number % 2 == 1

        where:
        number << [1, 3, 5, 7]
    }

    @Rollup
    def "is positive"() {
        expect:
        number > 0

        where:
        number << [1, 2, 3]
    }
}
