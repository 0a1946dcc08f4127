/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who looked at what, and who was refused: a chain of entries that can be added to and
 * not changed unnoticed. No personal data stands in it.
 */
@NullMarked
package org.rihla.chassis.audit;

import org.jspecify.annotations.NullMarked;
