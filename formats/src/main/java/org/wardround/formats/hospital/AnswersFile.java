package org.wardround.formats.hospital;

import java.util.List;

final class AnswersFile {
    static final List<String> FIELDS = List.of("question", "answer", "evidence", "evidence_date");
}
