/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Under which rules support is given: the mission's, its programmes', and by whom. */
@NullMarked
package org.rihla.returns.reintegration.rules;

import org.jspecify.annotations.NullMarked;
