package it.spock

import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Stepwise

/** Fails on any node that doesn't run all of it. */
@Stepwise
class DoorSpec extends Specification {

    @Shared
    List<String> taken = []

    def "is unlocked"() {
        expect:
        taken == []

        cleanup:
        taken << "unlocked"
    }

    def "is opened"() {
        expect:
        taken == ["unlocked"]

        cleanup:
        taken << "opened"
    }

    def "lets #guest in"() {
        expect:
        taken == ["unlocked", "opened"] + before

        cleanup:
        taken << guest

        where:
        guest | before
        "Ada" | []
        "Bob" | ["Ada"]
    }

    def "is closed"() {
        expect:
        taken == ["unlocked", "opened", "Ada", "Bob"]
    }
}
