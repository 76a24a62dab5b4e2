package it.spock

import spock.lang.Ignore
import spock.lang.PendingFeature
import spock.lang.Specification

class IgnoredSpec extends Specification {

    @Ignore("reported as skipped, by one node only")
    def "is ignored"() {
        expect:
        false
    }

    @PendingFeature
    def "is pending"() {
        expect:
        false
    }

    def "runs"() {
        expect:
        true
    }
}
