package org.wardround.optimizer;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The solver's own process: reads one question, says how far it is, gives the answer and ends. It ends also when the
 * process that asked is gone, so that no solver is left behind.
 */
final class SolverMain {
    private SolverMain() {}

    /** The only argument is the folder with the native libraries. */
    static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        try {
            Natives.load(Path.of(arguments[0]));
            Wire.Question question = Wire.read(in);
            endWith(in);
            Progress progress = new OuterApproximation(
                            question.program(), question.settings(), step -> out.println(Wire.standing(step)))
                    .solve(question.known());
            out.println(Wire.finished(progress));
        } catch (RuntimeException | LinkageError | IOException failure) {
            out.println(Wire.failed(String.valueOf(failure)));
        }
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void endWith(BufferedReader in) {
        Thread watch = new Thread(() -> {
            try {
                while (in.readLine() != null) {
                    Thread.onSpinWait();
                }
            } catch (IOException gone) {
                // Ends below, as at the end of the stream.
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
