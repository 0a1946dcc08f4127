/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What becomes of agreed help: bought, handed over, checked by another human; paid in
 * parts of which each needs proof of the one before.
 */
@NullMarked
package org.rihla.returns.reintegration.delivery;

import org.jspecify.annotations.NullMarked;
