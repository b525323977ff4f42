/**
 * Software bills of materials. Answers: which software components are in this device, as its maker says? Input is a
 * folder of CycloneDX and SPDX files, each bound to an asset by a property or by its file name; output is the components,
 * and everything that is wrong with single ones, file by file.
 */
@NullMarked
package org.wardround.formats.sbom;

import org.jspecify.annotations.NullMarked;
