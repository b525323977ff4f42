package org.wardround.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.remediation.Kept;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.RemediationFile;
import org.wardround.formats.hospital.RemediationTable;
import org.wardround.formats.hospital.RemediationText;
import org.wardround.report.AtomicFile;

/** The remediation.csv in a hospital's folder: read, changed and written as a whole. */
final class RemediationStore {
    private final Path file;
    private final LocalDate asOf;
    private final ColumnNames names;

    RemediationStore(Path folder, LocalDate asOf, ColumnNames names) {
        this.file = folder.resolve(RemediationFile.NAME);
        this.asOf = asOf;
        this.names = names;
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** What is kept; nothing where there is no file. */
    Read<RemediationTable> read() {
        return exists() ? RemediationFile.read(file, asOf, names) : new Read<>(RemediationTable.EMPTY, List.of());
    }

    /** Changes what is kept; refuses where something in the file was not understood, so that nothing is lost. */
    void change(UnaryOperator<List<Kept>> change) throws UnusableInput, IOException {
        Read<RemediationTable> now = read();
        if (!RemediationFile.mayBeWritten(now.problems())) {
            Problem first = now.problems().stream()
                    .filter(problem -> !RemediationFile.mayBeWritten(List.of(problem)))
                    .findFirst()
                    .orElseThrow();
            throw new UnusableInput(file + " was not written, since something in it was not understood: "
                    + first.location().place() + ": " + first.sentence());
        }
        AtomicFile.write(
                file,
                RemediationText.of(now.value().with(change.apply(now.value().kept()))));
    }
}
