package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Spock. */
final class Spock implements Framework {
    private static final String ENGINE = "org.spockframework.runtime.SpockEngine";
    private static final String STEPWISE = "spock.lang.Stepwise";

    @Override
    public Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        return member.annotation(STEPWISE) == null ? Optional.empty() : Reasons.methodsDepend("@Stepwise");
    }

    @Override
    public boolean tellsTestsOf(String engine) {
        return engine.equals(ENGINE);
    }
}
