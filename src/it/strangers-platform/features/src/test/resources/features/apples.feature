Feature: apples in the basket

  Scenario: put apples in
    Given a basket

  Scenario: take apples out
    Given a basket
    Then it is full

  Scenario: wait for apples
    Given a basket
    Then it is winter

  Scenario Outline: count apples
    Given a basket

    Examples:
      | number |
      | 1      |
      | 2      |
