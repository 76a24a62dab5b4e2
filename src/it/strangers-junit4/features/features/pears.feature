Feature: pears in the basket

  Scenario: put in
    Given a basket

  Scenario: take out
    Given a basket
    Then it is full

  Scenario: wait
    Given a basket
    Then it is winter

  Scenario Outline: count
    Given a basket

    Examples:
      | number |
      | 1      |
      | 2      |
