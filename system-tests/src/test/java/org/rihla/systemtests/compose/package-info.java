/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Whether the compose stack is what docs/operations.md says, read without an engine. */
@NullMarked
package org.rihla.systemtests.compose;

import org.jspecify.annotations.NullMarked;
