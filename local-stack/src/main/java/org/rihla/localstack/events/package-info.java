/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Watching what the services tell each other, for people who want to see it happen. */
@NullMarked
package org.rihla.localstack.events;

import org.jspecify.annotations.NullMarked;
