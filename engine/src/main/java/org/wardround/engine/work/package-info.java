/**
 * What people have to do about notices, in pieces that a person can do. Input: the inventory, matches and findings.
 * Output: one work item for each device type and notice, and the questions that each manufacturer has to answer.
 */
@NullMarked
package org.wardround.engine.work;

import org.jspecify.annotations.NullMarked;
