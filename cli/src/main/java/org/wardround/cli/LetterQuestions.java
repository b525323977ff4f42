package org.wardround.cli;

import java.util.List;
import org.wardround.engine.remediation.Corrected;
import org.wardround.engine.work.Inquiries;
import org.wardround.engine.work.MakerAnswer;
import org.wardround.formats.hospital.HospitalFiles;

/**
 * What letters are made of, and answers go back to.
 *
 * @param files the hospital's folder
 * @param corrected matches after the corrections of people
 * @param known answers of manufacturers that the hospital keeps
 * @param inquiries every question, answered ones too
 */
record LetterQuestions(HospitalFiles files, Corrected corrected, List<MakerAnswer> known, Inquiries inquiries) {
    LetterQuestions {
        known = List.copyOf(known);
    }
}
