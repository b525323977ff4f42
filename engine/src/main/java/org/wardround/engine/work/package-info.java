/**
 * What people have to do about notices, in pieces that a person can do. Input: the inventory, its matches and what
 * manufacturers answered. Output: one work item for each device type and notice, and the questions to each manufacturer.
 */
@NullMarked
package org.wardround.engine.work;

import org.jspecify.annotations.NullMarked;
