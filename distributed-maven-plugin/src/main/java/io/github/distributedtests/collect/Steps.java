package io.github.distributedtests.collect;

import io.github.distributedtests.files.PlainFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Does one thing after the other, whichever of them fail, and keeps in mind why they did. */
final class Steps {
    private final List<String> errors = new ArrayList<>();

    interface Action {
        void run() throws IOException;
    }

    /**
     * Returns whether it worked.
     *
     * @param otherwise what is wrong if it didn't, without a full stop
     * @param fix what to do then; may be empty
     */
    boolean to(String otherwise, String fix, Action action) {
        try {
            action.run();
            return true;
        } catch (IOException e) {
            add(otherwise, PlainFiles.reason(e), fix);
        } catch (RuntimeException e) {
            add(otherwise, e.getMessage() == null ? e.toString() : e.getMessage(), fix);
        }
        return false;
    }

    private void add(String what, String why, String fix) {
        errors.add((what + ": " + why + ". " + fix).trim());
    }

    List<String> errors() {
        return errors;
    }
}
