/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What tests of every service use: an identity provider double with its tokens, real
 * servers to run on, and a way to see events.
 */
@NullMarked
package org.rihla.chassis.testing;

import org.jspecify.annotations.NullMarked;
