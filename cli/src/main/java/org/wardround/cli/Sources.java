package org.wardround.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.wardround.engine.Catalogue;
import org.wardround.engine.clock.ClockBook;
import org.wardround.engine.consultation.SectorVoice;
import org.wardround.engine.intelligence.Advisory;
import org.wardround.engine.intelligence.Intelligence;
import org.wardround.engine.kernel.Problem;
import org.wardround.engine.kernel.Read;
import org.wardround.engine.obligation.NationalAct;
import org.wardround.engine.remediation.Decisions;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.formats.catalogue.CatalogueFolder;
import org.wardround.formats.catalogue.ClockFiles;
import org.wardround.formats.catalogue.LawFiles;
import org.wardround.formats.consultation.ConsultationFiles;
import org.wardround.formats.consultation.ConsultationFolder;
import org.wardround.formats.consultation.InsightsFile;
import org.wardround.formats.consultation.InvitedFile;
import org.wardround.formats.feeds.FeedFolder;
import org.wardround.formats.hospital.AnswerRow;
import org.wardround.formats.hospital.CardFiles;
import org.wardround.formats.hospital.ColumnNames;
import org.wardround.formats.hospital.HospitalFiles;
import org.wardround.formats.hospital.HospitalFolder;
import org.wardround.formats.hospital.InventoryFile;
import org.wardround.formats.hospital.InventoryTable;
import org.wardround.formats.hospital.MakerAnswersFile;
import org.wardround.formats.hospital.MatchesFile;

/** Reads the folders that a command is given, and gathers what is wrong with them. */
final class Sources {
    /** Endings of files that manufacturers answer with and that are no tables. */
    private static final Set<String> DOCUMENTS =
            Set.of("json", "xml", "html", "htm", "pdf", "doc", "docx", "odt", "eml", "msg");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    HospitalFiles hospital(Path folder, LocalDate asOf) throws UnusableInput {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder
                    + ". A hospital is a folder with at least an inventory.csv or inventory.xlsx in it.");
        }
        return keep(HospitalFolder.read(folder, Installation.catalogue(), asOf));
    }

    ConsultationFiles consultation(Path place, Optional<Path> columns) throws UnusableInput {
        if (!Files.exists(place)) {
            throw new UnusableInput("There is no " + place
                    + ". A consultation is a folder with round-1.csv in it, or one table of answers.");
        }
        return keep(ConsultationFolder.read(place, columns, catalogue()));
    }

    SortedMap<String, Set<String>> invited(Path file, Set<String> items) throws UnusableInput {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ".");
        }
        return keep(InvitedFile.read(file, items));
    }

    Optional<SectorVoice> insights(Path file) throws UnusableInput {
        return keep(InsightsFile.read(file));
    }

    /** The catalogue as it comes. */
    Catalogue catalogue() throws UnusableInput {
        return keep(CatalogueFolder.read(Installation.catalogue(), List.of()));
    }

    /** The catalogue with a hospital's own entries laid over it. */
    Catalogue catalogue(HospitalFiles files) throws UnusableInput {
        return keep(CatalogueFolder.read(Installation.catalogue(), files.overlays()));
    }

    /** What the catalogue knows of clocks. */
    ClockBook clocks() throws UnusableInput {
        return keep(ClockFiles.read(Installation.catalogue()));
    }

    /** How acts stand by country. */
    List<NationalAct> acts() throws UnusableInput {
        return keep(LawFiles.read(Installation.catalogue())).acts();
    }

    /** What the card of clocks takes from a hospital's folder. */
    CardFiles cardFiles(Path folder, ClockBook book) throws UnusableInput {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder + ". Give a hospital's folder, or --country alone.");
        }
        return keep(CardFiles.read(folder, book.facts().keySet()));
    }

    InventoryTable inventory(Path file) throws UnusableInput {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ". Give an inventory as .csv or .xlsx.");
        }
        return keep(InventoryFile.read(file, names()));
    }

    Intelligence feeds(Path folder) throws UnusableInput {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder
                    + " with security notices. Fetch them with: wardround feeds pull --into " + folder);
        }
        return keep(FeedFolder.read(folder));
    }

    /** The notices of one file or folder. */
    List<Advisory> notices(Path path) {
        return keep(FeedFolder.read(path)).advisories();
    }

    /** What people decided, in the files beside an inventory; nothing where there are none. */
    Decisions decisions(Path folder, LocalDate asOf) throws UnusableInput {
        Path corrections = folder.resolve(MatchesFile.NAME);
        return new Decisions(
                Files.isRegularFile(corrections) ? keep(MatchesFile.read(corrections)) : List.of(),
                keep(new RemediationStore(folder, asOf, names()).read()).kept());
    }

    /** The names that columns and words go by. */
    ColumnNames names() throws UnusableInput {
        return keep(ColumnNames.read(Installation.catalogue().resolve("columns.yaml")));
    }

    /** The answers of manufacturers that a hospital keeps; none where there is no such file. */
    List<MakerAnswer> makerAnswers(Path folder, LocalDate asOf) throws UnusableInput {
        Path path = folder.resolve(MakerAnswersFile.NAME);
        return Files.isRegularFile(path)
                ? keep(MakerAnswersFile.read(path, MakerAnswersFile.NAME, names(), asOf)).stream()
                        .map(AnswerRow::answer)
                        .toList()
                : List.of();
    }

    /** The answers in a sheet that came back. */
    List<AnswerRow> answerSheet(Path file, LocalDate asOf) throws UnusableInput {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("There is no file " + file + ". Give the answer sheet that came back.");
        }
        String ending = name(file).toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        if (DOCUMENTS.contains(ending)) {
            throw new UnusableInput(
                    name(file) + " is no answer sheet. A VEX document (CSAF, OpenVEX, CycloneDX) goes into the"
                            + " feed folder; an answer in writing is entered in the sheet answers-....csv that lay beside the"
                            + " letter, which is then given here.");
        }
        return keep(MakerAnswersFile.read(file, name(file), names(), asOf));
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    void add(List<Problem> more) {
        problems.addAll(more);
    }

    private <T> T keep(Read<T> read) {
        problems.addAll(read.problems());
        return read.value();
    }
}
