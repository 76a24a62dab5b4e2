package it.suite;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

@Suite
@SelectPackages("it.suite.parts")
@IncludeClassNamePatterns(".*Part")
class SelectedPackagesTest {}
