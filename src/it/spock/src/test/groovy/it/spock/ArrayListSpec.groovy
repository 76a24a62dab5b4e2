package it.spock

class ArrayListSpec extends CollectionContract {

    @Override
    Collection<String> empty() {
        new ArrayList<String>()
    }

    def "is a ArrayList"() {
        expect:
        empty() instanceof ArrayList
    }
}
