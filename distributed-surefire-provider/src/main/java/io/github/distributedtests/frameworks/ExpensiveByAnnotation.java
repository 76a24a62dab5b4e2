package io.github.distributedtests.frameworks;

import io.github.distributedtests.classfile.ClassFile;
import io.github.distributedtests.classfile.ClassFiles;
import java.util.Optional;

/** A framework that starts an application or a container for each class with one of its annotations. */
abstract class ExpensiveByAnnotation implements Framework {
    private final String[] annotations;

    ExpensiveByAnnotation(String... annotations) {
        this.annotations = annotations;
    }

    @Override
    public final Optional<String> whyExpensive(ClassFile member, ClassFiles classFiles) {
        return Reasons.expensiveBy(annotations, member, classFiles);
    }
}
