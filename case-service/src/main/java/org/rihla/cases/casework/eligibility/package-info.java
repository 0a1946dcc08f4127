/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Who may be helped by which programme: rules are data, people decide. */
@NullMarked
package org.rihla.cases.casework.eligibility;

import org.jspecify.annotations.NullMarked;
