package it.own;

/** Has no test, although it is named so. */
class HelperTest {}
