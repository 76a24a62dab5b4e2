Feature: pears in the basket

  Scenario: put pears in
    Given a basket

  Scenario: take pears out
    Given a basket
    Then it is full

  Scenario: wait for pears
    Given a basket
    Then it is winter

  Scenario Outline: count pears
    Given a basket

    Examples:
      | number |
      | 1      |
      | 2      |
