/**
 * The command line: files in, files out. Each command is a class; what it does is done elsewhere. Results go to standard
 * output, everything else to standard error, and the exit code is 0 (fine, also with findings), 1 (findings, where asked
 * for), 2 (usage), 3 (input unusable) or 4 (internal).
 */
@NullMarked
package org.wardround.cli;

import org.jspecify.annotations.NullMarked;
