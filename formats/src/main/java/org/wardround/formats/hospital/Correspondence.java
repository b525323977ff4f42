package org.wardround.formats.hospital;

import java.util.List;

/**
 * How the hospital writes letters. Text as written; empty when missing.
 *
 * @param language ISO 639-1 code of the language of its letters
 * @param name person or office that answers go to
 * @param email mail address for answers
 * @param phone telephone number for questions
 * @param address lines of the hospital's address
 */
public record Correspondence(String language, String name, String email, String phone, List<String> address) {
    /** Copies the list, so that the record never changes. */
    public Correspondence {
        address = List.copyOf(address);
    }
}
