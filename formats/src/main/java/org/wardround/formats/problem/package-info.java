/**
 * What do files of problems without a hospital say? Input: a planning problem in JSON, a weapon-target assignment as
 * text, or loss scenarios in JSON. Output: what is to be solved or simulated, or everything that keeps it from that.
 */
@NullMarked
package org.wardround.formats.problem;

import org.jspecify.annotations.NullMarked;
