package it.spock

import spock.lang.Specification

abstract class CollectionContract extends Specification {

    abstract Collection<String> empty()

    def "starts empty"() {
        expect:
        empty().isEmpty()
    }

    def "contains what was added"() {
        given:
        def collection = empty()

        when:
        collection.add("a")

        then:
        collection.contains("a")
    }

    def "can be cleared"() {
        given:
        def collection = empty()
        collection.add("a")

        when:
        collection.clear()

        then:
        collection.isEmpty()
    }

    def "takes #text"() {
        expect:
        empty().add(text)

        where:
        text << ["a", "b"]
    }
}
