package org.wardround.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through one XML part of a workbook before the workbook library does, in bounded memory: no document type (so no
 * entities), no endless text or tag, no cell address outside of a sheet, for which the library would make room.
 */
final class XmlScan {
    private static final int MAX_RUN = 1_000_000;
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\w+:)?(c|row)\\s(?:.*\\s)?r\\s*=\\s*[\"']([^\"']*)[\"'].*", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");
    private static final Pattern ROW = Pattern.compile("[0-9]{1,7}");

    /** Where the scan is. */
    private enum State {
        TEXT,
        TAG,
        QUOTED
    }

    private final StringBuilder tag = new StringBuilder();
    private State state = State.TEXT;
    private char quote;
    private int run;
    private boolean begun;

    /**
     * Reads to the end or to the first thing that must not be there.
     *
     * @param in the part; counts and limits its own bytes
     * @return what must not be there; empty when there is nothing
     * @throws IOException when it cannot be unpacked
     */
    Optional<String> scan(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                Optional<String> fault = next((char) (buffer[i] & 0xFF));
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> next(char next) {
        if (next == 0) {
            return Optional.of("a part that is not UTF-8 XML");
        }
        if (!begun && next != '<' && next > ' ' && next != 0xEF && next != 0xBB && next != 0xBF) {
            return Optional.of("a part that is not UTF-8 XML");
        }
        if (++run > MAX_RUN) {
            return Optional.of("a text or tag of more than " + MAX_RUN + " bytes");
        }
        switch (state) {
            case TEXT -> {
                if (next == '<') {
                    begun = true;
                    tag.setLength(0);
                    run = 0;
                    state = State.TAG;
                }
            }
            case TAG -> {
                return inTag(next);
            }
            case QUOTED -> {
                tag.append(next);
                state = next == quote ? State.TAG : State.QUOTED;
            }
        }
        return Optional.empty();
    }

    private Optional<String> inTag(char next) {
        boolean special = !tag.isEmpty() && (tag.charAt(0) == '!' || tag.charAt(0) == '?');
        if (next == '>' && (!special || specialEnds())) {
            run = 0;
            state = State.TEXT;
            return address(tag);
        }
        tag.append(next);
        if (tag.length() == 2 && tag.charAt(0) == '!' && next != '-' && next != '[') {
            return Optional.of("a document type definition");
        }
        if (!special && (next == '"' || next == '\'')) {
            quote = next;
            state = State.QUOTED;
        }
        return Optional.empty();
    }

    private boolean specialEnds() {
        String end = tag.charAt(0) == '?' ? "?" : tag.charAt(1) == '-' ? "--" : "]]";
        int start = tag.charAt(0) == '?' ? 1 : tag.charAt(1) == '-' ? 3 : 8;
        return tag.length() >= start + end.length()
                && tag.substring(tag.length() - end.length()).equals(end);
    }

    private static Optional<String> address(CharSequence tag) {
        if (!isCellOrRow(tag)) {
            return Optional.empty();
        }
        Matcher matcher = ADDRESS.matcher(tag);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Pattern expected = "c".equals(matcher.group(1)) ? CELL : ROW;
        return expected.matcher(matcher.group(2)).matches()
                ? Optional.empty()
                : Optional.of("a cell address outside of any sheet");
    }

    /** A quick look at the name of the tag, prefix or not. */
    private static boolean isCellOrRow(CharSequence tag) {
        int start = 0;
        for (int i = 0; i < tag.length(); i++) {
            char next = tag.charAt(i);
            if (next == ':') {
                start = i + 1;
            } else if (next <= ' ') {
                String name = tag.subSequence(start, i).toString();
                return name.equals("c") || name.equals("row");
            }
        }
        return false;
    }
}
