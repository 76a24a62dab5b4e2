package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** Spock. */
final class Spock extends PlatformEngine {
    private static final String STEPWISE = "spock.lang.Stepwise";

    Spock() {
        super("org.spockframework.runtime.SpockEngine", "spock.");
    }

    @Override
    public Optional<String> whyWhole(ClassFile member, ClassFiles classFiles) {
        return member.annotation(STEPWISE) == null ? Optional.empty() : Reasons.methodsDepend("@Stepwise");
    }
}
