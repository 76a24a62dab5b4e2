Feature: Emptying

  Background:
    Given a basket with 3 apples

  Scenario: One less
    When 1 apple is taken out
    Then there are 2 apples in it

  # Of the same name as one in the other feature.
  Scenario: Nothing happens
    Then there are 3 apples in it

  Scenario Outline: Less by <count>
    When <count> apples are taken out
    Then there are <all> apples in it

    Examples:
      | count | all |
      | 2     | 1   |
      | 3     | 0   |

  Rule: A basket is refilled

    Scenario: One less, one more
      When 1 apple is taken out
      And 1 apple is put in
      Then there are 3 apples in it

    Scenario Outline: More of them
      When <count> apples are put in
      Then there are <all> apples in it

      Examples:
        | count | all |
        | 2     | 5   |
        | 3     | 6   |
