/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Reasoned stops and risk flags: who may place them, whom they cover, when to look again.
 */
@NullMarked
package org.rihla.cases.casework.hold;

import org.jspecify.annotations.NullMarked;
