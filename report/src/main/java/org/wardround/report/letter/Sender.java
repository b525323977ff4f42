package org.wardround.report.letter;

import java.util.List;

/**
 * Who writes the letters.
 *
 * @param hospital name of the hospital
 * @param address lines of its address; empty when not known
 * @param name person or office that answers go to; empty when not known
 * @param email its mail address; empty when not known
 * @param phone its telephone number; empty when not known
 * @param nis2 whether NIS2, Article 21(2)(d), binds the hospital, so that a letter may say so
 */
public record Sender(String hospital, List<String> address, String name, String email, String phone, boolean nis2) {
    /** Copies the list, so that the record never changes. */
    public Sender {
        address = List.copyOf(address);
    }
}
