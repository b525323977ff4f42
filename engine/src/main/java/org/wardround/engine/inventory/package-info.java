/**
 * What the hospital has and what it is: assets with the software on them, components from SBOMs, suppliers,
 * clinical services, money and staff. Input: rows as the readers in formats/ found them. Output: records that
 * keep the text as written, with the file and line it came from.
 */
@NullMarked
package org.wardround.engine.inventory;

import org.jspecify.annotations.NullMarked;
