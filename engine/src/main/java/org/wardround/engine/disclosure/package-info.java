/**
 * What may be published of answers that people gave in private: which groups can be shown, and which are shown together
 * because a figure on them, or a difference of figures, would rest on too few people. Input: one answer of each person
 * to one question, and the ways to divide people (role, country, size); output: for each way the blocks that may be
 * shown. Everything published counts as known, who belongs where too, and so do the answers of a few people who collude.
 */
@NullMarked
package org.wardround.engine.disclosure;

import org.jspecify.annotations.NullMarked;
