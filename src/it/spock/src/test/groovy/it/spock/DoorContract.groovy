package it.spock

import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Stepwise

@Stepwise
abstract class DoorContract extends Specification {

    @Shared
    int taken = 0

    def "opens"() {
        expect:
        ++taken == 1
    }

    def "stays open"() {
        expect:
        ++taken == 2
    }

    def "closes"() {
        expect:
        ++taken == 3
    }
}
