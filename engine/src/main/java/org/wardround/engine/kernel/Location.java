package org.wardround.engine.kernel;

/**
 * Where in the outside world something stands.
 *
 * @param file name of the file, relative to the folder that was read; empty when there is none
 * @param place line ("line 17"), JSON pointer ("/document/title") or key inside the file; empty for the file as
 * a whole
 */
public record Location(String file, String place) {

    /**
     * A place that is a whole file.
     *
     * @param file name of the file
     * @return the place
     */
    public static Location file(String file) {
        return new Location(file, "");
    }

    /**
     * A place that is one line of a text file.
     *
     * @param file name of the file
     * @param line line number, from 1
     * @return the place
     */
    public static Location line(String file, int line) {
        return new Location(file, "line " + line);
    }
}
