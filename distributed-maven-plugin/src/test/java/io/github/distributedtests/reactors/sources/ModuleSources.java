package io.github.distributedtests.reactors.sources;

import io.github.distributedtests.reactors.model.TestClass;

/** The files of one module of a project. */
record ModuleSources(Sources sources, String module) {
    /** @param path below the module, with slashes */
    void put(String path, String text) {
        sources.put(module + '/' + path, text);
    }

    /** A class of this name beside the given one. */
    void putJava(TestClass type, String simpleName, String text) {
        putJava(type.fullName(simpleName), text);
    }

    void putJava(String fullName, String text) {
        int dot = fullName.lastIndexOf('.');
        String header = dot < 0 ? "" : "package " + fullName.substring(0, dot) + ";\n\n";
        put("src/test/java/" + fullName.replace('.', '/') + ".java", header + text);
    }
}
