/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What has to be in place before somebody at risk may return: the sets of conditions that
 * a protection file keeps for one person, and the evidence for each.
 */
@NullMarked
package org.rihla.cases.protection.track;

import org.jspecify.annotations.NullMarked;
