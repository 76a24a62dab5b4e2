package io.github.distributedtests.surefire;

import java.io.File;
import java.util.Map;

/** What {@code AbstractSurefireMojo} declares, as far as {@link StandInMojo} is concerned. */
public abstract class StandInAbstractMojo {
    public File testClassesDirectory;
    public String[] dependenciesToScan;
    public String[] additionalClasspathElements;
    public Map<String, String> environmentVariables;
    public String junitArtifactName = "junit:junit";
    public String testNGArtifactName = "org.testng:testng";
    public String groups;
    public String excludedGroups;
    public String parallel;
    public String argLine;

    private String getDefaultExcludes() {
        return "**/*$*";
    }

    File getTestClassesDirectory() {
        return testClassesDirectory;
    }

    String[] getDependenciesToScan() {
        return dependenciesToScan;
    }

    String[] getAdditionalClasspathElements() {
        return additionalClasspathElements;
    }

    void setAdditionalClasspathElements(String[] additionalClasspathElements) {
        this.additionalClasspathElements = additionalClasspathElements;
    }

    public Map<String, String> getEnvironmentVariables() {
        return environmentVariables;
    }

    public void setEnvironmentVariables(Map<String, String> environmentVariables) {
        this.environmentVariables = environmentVariables;
    }

    String getJunitArtifactName() {
        return junitArtifactName;
    }

    String getTestNGArtifactName() {
        return testNGArtifactName;
    }

    String getGroups() {
        return groups;
    }

    String getExcludedGroups() {
        return excludedGroups;
    }

    String getArgLine() {
        return argLine;
    }

    String getParallel() {
        return parallel;
    }
}
