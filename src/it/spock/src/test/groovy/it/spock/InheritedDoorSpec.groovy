package it.spock

class InheritedDoorSpec extends DoorContract {}
