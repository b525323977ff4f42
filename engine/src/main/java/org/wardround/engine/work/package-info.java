/**
 * What people have to do about notices, in pieces that a person can do. Input: the inventory and its matches. Output: one work
 * item for each device type and notice.
 */
@NullMarked
package org.wardround.engine.work;

import org.jspecify.annotations.NullMarked;
