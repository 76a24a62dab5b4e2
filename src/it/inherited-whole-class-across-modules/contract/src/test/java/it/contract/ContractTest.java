package it.contract;

/** The module with the contract has a test of its own. */
class ContractTest extends OrderedContract {}
