/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who sits on a movement, as carriers and borders want to read it: a table or a printed
 * sheet.
 */
@NullMarked
package org.rihla.returns.movement.manifest;

import org.jspecify.annotations.NullMarked;
