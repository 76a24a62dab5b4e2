Feature: Filling

  Background:
    Given a basket with 1 apple

  Scenario: One more
    When 1 apple is put in
    Then there are 2 apples in it

  Scenario: Nothing happens
    Then there are 1 apples in it

  Scenario: Many more (but not too many)
    When 10 apples are put in
    Then there are 11 apples in it

  Scenario Outline: More of them
    When <count> apples are put in
    Then there are <all> apples in it

    Examples:
      | count | all |
      | 2     | 3   |
      | 3     | 4   |

    Examples: a lot
      | count | all |
      | 20    | 21  |
      | 30    | 31  |
