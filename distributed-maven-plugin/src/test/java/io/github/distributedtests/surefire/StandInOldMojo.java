package io.github.distributedtests.surefire;

import java.io.File;
import java.util.List;

/** Has the getters and setters of Surefire's mojo as 2.12.4 has them, with other types and fewer of them. */
class StandInOldMojo {
    List<String> includes;
    List<String> excludes;
    List<String> additionalClasspathElements;
    Boolean failIfNoTests;
    Boolean failIfNoSpecifiedTests;

    public String getTest() {
        return null;
    }

    public List<String> getIncludes() {
        return includes;
    }

    public void setIncludes(List<String> includes) {
        this.includes = includes;
    }

    public List<String> getExcludes() {
        return excludes;
    }

    public void setExcludes(List<String> excludes) {
        this.excludes = excludes;
    }

    protected String[] getDefaultIncludes() {
        return new String[] {"**/*Test.java"};
    }

    protected boolean isSkipExecution() {
        return false;
    }

    public File getReportsDirectory() {
        return new File("reports");
    }

    public List<String> getAdditionalClasspathElements() {
        return additionalClasspathElements;
    }

    public void setAdditionalClasspathElements(List<String> elements) {
        additionalClasspathElements = elements;
    }

    public Boolean getFailIfNoTests() {
        return failIfNoTests;
    }

    public Boolean getFailIfNoSpecifiedTests() {
        return failIfNoSpecifiedTests;
    }

    public void setFailIfNoTests(Boolean failIfNoTests) {
        this.failIfNoTests = failIfNoTests;
    }

    public void setFailIfNoSpecifiedTests(Boolean failIfNoSpecifiedTests) {
        this.failIfNoSpecifiedTests = failIfNoSpecifiedTests;
    }
}
