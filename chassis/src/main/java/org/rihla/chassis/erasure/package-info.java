/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How a service forgets an erased case: an intent that survives a crash, then what each
 * room keeps, then the keys, then the word that it is done.
 */
@NullMarked
package org.rihla.chassis.erasure;

import org.jspecify.annotations.NullMarked;
