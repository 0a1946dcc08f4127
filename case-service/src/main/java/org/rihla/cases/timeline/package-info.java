/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** What happened to a case, in order: a projection of events that can be built anew. */
@NullMarked
package org.rihla.cases.timeline;

import org.jspecify.annotations.NullMarked;
