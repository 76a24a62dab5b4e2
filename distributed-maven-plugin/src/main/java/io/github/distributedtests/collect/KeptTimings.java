package io.github.distributedtests.collect;

import io.github.distributedtests.files.PlainFiles;
import io.github.distributedtests.ledgers.Ledgers;
import io.github.distributedtests.timings.StoredTimings;
import io.github.distributedtests.timings.TimingsFile;
import io.github.distributedtests.timings.UnreadableTimings;
import io.github.distributedtests.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The timings that the next run is balanced by. Whatever else lies where they should be is left alone, also timings that
 * can't be understood: they may be another version's, or what somebody has yet to merge.
 */
final class KeptTimings {
    private final Path file;

    KeptTimings(Path file) {
        this.file = file;
    }

    /** Takes a run into the file, and says what came of it. */
    void update(Ledgers ledgers, Verdict verdict, List<String> lines, List<String> warnings) {
        if (!verdict.everyTestRanExactlyOnce()) {
            lines.add("Timings:      not changed, since it can't be said that every test ran exactly once");
            return;
        }
        try {
            boolean nothing = !Files.exists(file) || Files.isRegularFile(file) && Files.size(file) == 0;
            StoredTimings stored = nothing ? StoredTimings.NONE : TimingsFile.read(file);
            Measured measured = new Measured(ledgers);
            lines.addAll(NodeTimes.promisedAndTaken(stored, ledgers));
            warnings.addAll(NodeTimes.slowNodes(measured.slowness(stored), ledgers));
            boolean changed = TimingsFile.write(file, measured.addedTo(stored));
            lines.add("Timings:      " + file + (changed ? "" : " (nothing changed)"));
        } catch (UnreadableTimings e) {
            warnings.add("The timings are not written, and what is there is left alone: " + e.getMessage()
                    + ". The next run is not balanced by this one. Fix: " + e.fix() + ".");
        } catch (IOException e) {
            warnings.add(unwritten(PlainFiles.reason(e)));
        } catch (RuntimeException e) {
            warnings.add(unwritten(e.toString()));
        }
    }

    private static String unwritten(String why) {
        return "The timings can't be written: " + why + ". The next run is not balanced by this one."
                + " Fix: type -Ddistributed.timings=FILE, in a folder that can be written.";
    }
}
