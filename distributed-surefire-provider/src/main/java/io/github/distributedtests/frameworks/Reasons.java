package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import io.github.distributedtests.names.ClassNames;
import java.util.Optional;

/** Reasons that several frameworks give, in the words that people read. */
final class Reasons {
    private Reasons() {}

    /** @param marker what gives it away, such as {@code @Stepwise} */
    static Optional<String> methodsDepend(String marker) {
        return Optional.of("its methods depend on one another: " + marker);
    }

    /** @param type whose simple name gives it away */
    static Optional<String> expensive(String type) {
        return Optional.of("its set-up is expensive: " + ClassNames.simple(type));
    }

    /** The reason of the first of these annotations that is present or meta-present, or nothing where none is. */
    static Optional<String> expensiveBy(String[] annotations, ClassFile member, ClassFiles classFiles) {
        for (String type : annotations) {
            if (classFiles.isAnnotated(member.annotations(), type)) {
                return Optional.of("its set-up is expensive: @" + ClassNames.simple(type));
            }
        }
        return Optional.empty();
    }
}
