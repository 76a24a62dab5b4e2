package io.github.distributedtests.surefire;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Has the getters and setters of Surefire's mojo that this project calls, some of them in the superclass as there, and
 * none of them public, so that it is noticed when access is taken for granted.
 */
public class StandInMojo extends StandInAbstractMojo {
    public String test;
    public List<String> includes;
    public List<String> excludes;
    public File includesFile;
    public File excludesFile;
    public File[] suiteXmlFiles;
    public File reportsDirectory;
    public String[] includeJUnit5Engines;
    public Properties properties;
    public Map<String, String> systemPropertyVariables;
    public String forkCount = "1";
    public boolean reuseForks = true;
    public boolean skipped;
    public boolean failIfNoTests = true;
    public boolean failIfNoSpecifiedTests = true;
    public int rerunFailingTestsCount;
    public boolean testFailureIgnore;

    String getTest() {
        return test;
    }

    void setTest(String test) {
        this.test = test;
    }

    List<String> getIncludes() {
        return includes;
    }

    void setIncludes(List<String> includes) {
        this.includes = includes;
    }

    List<String> getExcludes() {
        return excludes;
    }

    void setExcludes(List<String> excludes) {
        this.excludes = excludes;
    }

    File getIncludesFile() {
        return includesFile;
    }

    File getExcludesFile() {
        return excludesFile;
    }

    File[] getSuiteXmlFiles() {
        return suiteXmlFiles;
    }

    File getReportsDirectory() {
        return reportsDirectory;
    }

    String[] getIncludeJUnit5Engines() {
        return includeJUnit5Engines;
    }

    Properties getProperties() {
        return properties;
    }

    void setProperties(Properties properties) {
        this.properties = properties;
    }

    Map<String, String> getSystemPropertyVariables() {
        return systemPropertyVariables;
    }

    String getForkCount() {
        return forkCount;
    }

    boolean isReuseForks() {
        return reuseForks;
    }

    boolean isSkipExecution() {
        return skipped;
    }

    boolean isTestFailureIgnore() {
        return testFailureIgnore;
    }

    int getRerunFailingTestsCount() {
        return rerunFailingTestsCount;
    }

    boolean getFailIfNoTests() {
        return failIfNoTests;
    }

    boolean getFailIfNoSpecifiedTests() {
        return failIfNoSpecifiedTests;
    }

    void setFailIfNoTests(boolean failIfNoTests) {
        this.failIfNoTests = failIfNoTests;
    }

    void setFailIfNoSpecifiedTests(boolean failIfNoSpecifiedTests) {
        this.failIfNoSpecifiedTests = failIfNoSpecifiedTests;
    }

    String[] getDefaultIncludes() {
        return new String[] {"**/Test*.java", "**/*Test.java", "**/*Tests.java", "**/*TestCase.java"};
    }
}
