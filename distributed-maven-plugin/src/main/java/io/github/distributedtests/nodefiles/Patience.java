package io.github.distributedtests.nodefiles;

import java.io.IOException;
import java.time.Duration;

/**
 * Tries again what a file system refuses. On Windows a file can be neither renamed nor deleted while anybody reads it,
 * such as an editor, a virus scanner or the indexer; most of them are done soon.
 *
 * @param firstPause before the second attempt; each further pause is twice as long
 */
record Patience(int attempts, Duration firstPause) {
    /** Gives up after 0.75 seconds. */
    static final Patience PATIENT = new Patience(5, Duration.ofMillis(50));

    /** What is done to files. */
    interface Change {
        void run() throws IOException;
    }

    /** @throws IOException what the last attempt throws */
    void run(Change change) throws IOException {
        long pause = firstPause.toMillis();
        for (int attempt = 1; ; attempt++) {
            try {
                change.run();
                return;
            } catch (IOException e) {
                if (attempt == attempts || !pause(pause)) {
                    throw e;
                }
                pause *= 2;
            }
        }
    }

    /** Returns whether it went by undisturbed. */
    private static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
