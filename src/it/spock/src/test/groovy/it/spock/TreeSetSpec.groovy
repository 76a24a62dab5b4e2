package it.spock

class TreeSetSpec extends CollectionContract {

    @Override
    Collection<String> empty() {
        new TreeSet<String>()
    }

    def "is a TreeSet"() {
        expect:
        empty() instanceof TreeSet
    }
}
