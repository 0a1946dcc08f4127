/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Under which rules people are followed up: the mission's, its programmes', and by whom.
 */
@NullMarked
package org.rihla.returns.monitoring.rules;

import org.jspecify.annotations.NullMarked;
