/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What users live through, from outside: through HTTP, as different people, on one
 * running stack.
 */
@NullMarked
package org.rihla.systemtests.scenario;

import org.jspecify.annotations.NullMarked;
