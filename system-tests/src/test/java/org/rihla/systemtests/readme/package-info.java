/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Whether the documents lead where they say, and name commands that exist. */
@NullMarked
package org.rihla.systemtests.readme;

import org.jspecify.annotations.NullMarked;
