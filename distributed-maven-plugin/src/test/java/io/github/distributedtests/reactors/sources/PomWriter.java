package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.Execution;
import io.github.distributedtests.reactors.model.Framework;
import io.github.distributedtests.reactors.model.Module;
import io.github.distributedtests.reactors.model.Reactor;
import io.github.distributedtests.reactors.model.Stack;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the POMs. */
final class PomWriter {
    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
        """;
    /** These JVMs live for a second: better code is never earned back. */
    private static final String ARG_LINE = "<argLine>-XX:TieredStopAtLevel=1 -XX:+UseSerialGC</argLine>";

    private PomWriter() {}

    static void write(Sources sources, Reactor reactor) {
        String version = PluginVersion.get();
        if (reactor.coreExtension()) {
            sources.put(
                    ".mvn/extensions.xml",
                    "<extensions><extension>%s</extension></extensions>\n".formatted(coordinates(version)));
        }
        sources.put(
                "pom.xml",
                HEAD
                        + """
                          <groupId>reactor</groupId>
                          <artifactId>parent</artifactId>
                          <version>1</version>
                          <packaging>pom</packaging>
                          <modules>
                        %s  </modules>
                          <properties>
                            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                            <surefire.version>%s</surefire.version>
                          </properties>
                          <build>
                            <pluginManagement>
                              <plugins>
                                %s
                                %s
                                %s
                                %s
                                %s
                              </plugins>
                            </pluginManagement>
                        %s  </build>
                        </project>
                        """.formatted(
                                        reactor.modules().stream()
                                                .map(module -> "    <module>" + module.name() + "</module>\n")
                                                .collect(Collectors.joining()),
                                        reactor.surefireVersion(),
                                        managed("resources", "3.5.0", ""),
                                        managed(
                                                "compiler",
                                                "3.15.0",
                                                "<configuration><release>17</release><proc>none</proc>"
                                                        + "<useIncrementalCompilation>false</useIncrementalCompilation></configuration>"),
                                        managed(
                                                "surefire",
                                                "${surefire.version}",
                                                "<configuration>" + ARG_LINE + "</configuration>"),
                                        managed(
                                                "failsafe",
                                                "${surefire.version}",
                                                "<configuration>" + ARG_LINE + "</configuration>"),
                                        managed(
                                                "jar",
                                                "3.5.1",
                                                "<configuration><skipIfEmpty>true</skipIfEmpty></configuration>"),
                                        reactor.coreExtension()
                                                ? ""
                                                : "    <plugins><plugin>%s<extensions>true</extensions></plugin></plugins>\n"
                                                        .formatted(coordinates(version))));
        reactor.modules().forEach(module -> writeModule(sources, module, reactor.hasProviders()));
    }

    private static String coordinates(String version) {
        return "<groupId>io.github.distributedtests</groupId><artifactId>distributed-maven-plugin</artifactId>"
                + "<version>" + version + "</version>";
    }

    private static String managed(String plugin, String version, String more) {
        return "<plugin>%s<version>%s</version>%s</plugin>".formatted(maven(plugin), version, more);
    }

    private static String maven(String plugin) {
        return "<groupId>org.apache.maven.plugins</groupId><artifactId>maven-%s-plugin</artifactId>".formatted(plugin);
    }

    private static void writeModule(Sources sources, Module module, boolean hasProviders) {
        StringBuilder plugins = new StringBuilder();
        boolean provider = module.stack() == Stack.JUNIT47 && hasProviders;
        plugins.append(plugin(module, false, provider));
        if (module.executions().stream().anyMatch(Execution::failsafe)) {
            plugins.append(plugin(module, true, provider));
        }
        if (module.stack() == Stack.SPOCK) {
            plugins.append("""
                      <plugin>
                        <groupId>org.codehaus.gmavenplus</groupId>
                        <artifactId>gmavenplus-plugin</artifactId>
                        <version>4.2.1</version>
                        <executions><execution><goals><goal>addTestSources</goal><goal>compileTests</goal></goals></execution></executions>
                      </plugin>
                """);
        }
        sources.put(
                module.name() + "/pom.xml",
                HEAD + """
                      <parent>
                        <groupId>reactor</groupId>
                        <artifactId>parent</artifactId>
                        <version>1</version>
                      </parent>
                      <artifactId>%s</artifactId>
                    %s  <dependencies>
                    %s  </dependencies>
                      <build>
                        <plugins>
                    %s    </plugins>
                      </build>
                    </project>
                    """.formatted(module.name(), bom(module.stack()), dependencies(module.stack()), plugins));
    }

    private static String plugin(Module module, boolean failsafe, boolean provider) {
        String executions = module.executions().stream()
                .filter(execution -> execution.failsafe() == failsafe)
                .map(PomWriter::execution)
                .collect(Collectors.joining());
        return """
                  <plugin>
                    %s
                    <configuration>
            %s        </configuration>
            %s        <executions>
            %s        </executions>
                  </plugin>
            """.formatted(
                        maven(failsafe ? "failsafe" : "surefire"),
                        elements(module.configuration()),
                        provider ? provider() : "",
                        executions);
    }

    private static String provider() {
        return "        <dependencies><dependency><groupId>org.apache.maven.surefire</groupId>"
                + "<artifactId>surefire-junit47</artifactId><version>${surefire.version}</version></dependency>"
                + "</dependencies>\n";
    }

    private static String execution(Execution execution) {
        String goals = execution.failsafe() ? "<goal>integration-test</goal><goal>verify</goal>" : "<goal>test</goal>";
        return "          <execution><id>%s</id><goals>%s</goals><configuration>\n%s          </configuration></execution>\n"
                .formatted(execution.id(), goals, elements(execution.configuration()));
    }

    private static String elements(Map<String, String> configuration) {
        return configuration.entrySet().stream()
                .map(element -> element.getKey().equals("statelessTestsetReporter")
                        ? "          <statelessTestsetReporter implementation=\"org.apache.maven.plugin.surefire"
                                + ".extensions.junit5.JUnit5Xml30StatelessReporter\">" + element.getValue()
                                + "</statelessTestsetReporter>\n"
                        : "          <%1$s>%2$s</%1$s>\n".formatted(element.getKey(), element.getValue()))
                .collect(Collectors.joining());
    }

    private static String bom(Stack stack) {
        if (stack != Stack.VINTAGE && stack != Stack.JUPITER_5_14 && stack != Stack.CUCUMBER) {
            return "";
        }
        return "  <dependencyManagement><dependencies>"
                + "<dependency><groupId>org.junit</groupId><artifactId>junit-bom</artifactId>"
                + "<version>5.14.4</version><type>pom</type><scope>import</scope></dependency>"
                + "</dependencies></dependencyManagement>\n";
    }

    private static String dependencies(Stack stack) {
        String version = stack.version;
        String jupiter = dependency("org.junit.jupiter", "junit-jupiter", stack.isJupiter() ? version : "");
        return switch (stack) {
            case VINTAGE ->
                jupiter
                        + dependency("org.junit.vintage", "junit-vintage-engine", "")
                        + dependency("junit", "junit", "4.13.2");
            case JUPITER_5_14 ->
                jupiter
                        + dependency("org.junit.platform", "junit-platform-suite", "")
                        + dependency("org.junit.platform", "junit-platform-launcher", "");
            case SPOCK -> dependency("org.spockframework", "spock-core", version);
            case CUCUMBER ->
                dependency("io.cucumber", "cucumber-java", version)
                        + dependency("io.cucumber", "cucumber-junit-platform-engine", version)
                        + dependency("org.junit.platform", "junit-platform-suite", "");
            default -> {
                if (stack.framework == Framework.TESTNG) {
                    yield dependency("org.testng", "testng", version);
                }
                yield stack.framework == Framework.JUNIT4 ? dependency("junit", "junit", version) : jupiter;
            }
        };
    }

    private static String dependency(String group, String artifact, String version) {
        return "    <dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s<scope>test</scope></dependency>\n"
                .formatted(group, artifact, version.isEmpty() ? "" : "<version>" + version + "</version>");
    }
}
