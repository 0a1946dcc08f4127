/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Where keysets live: wrapped by the master keyset of the service, in a database of their
 * own; made on first use, destroyed for good.
 */
@NullMarked
package org.rihla.chassis.cipher.keys;

import org.jspecify.annotations.NullMarked;
