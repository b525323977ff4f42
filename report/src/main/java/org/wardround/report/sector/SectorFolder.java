package org.wardround.report.sector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wardround.report.AtomicFile;
import org.wardround.report.json.ConsultationJson;

/** Writes what a consultation ends with into a folder. */
public final class SectorFolder {
    private SectorFolder() {}

    /**
     * Writes insights.json.
     *
     * @param consulted what to write
     * @param folder where to; made where it is not there
     * @throws IOException where the folder can't be written to
     */
    public static void write(Consulted consulted, Path folder) throws IOException {
        Files.createDirectories(folder);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new ConsultationJson(consulted).write(json);
        AtomicFile.write(folder.resolve("insights.json"), json.toByteArray());
    }
}
