/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Personal data at rest: sealed units under one keyset per subject and compartment; a
 * destroyed keyset is an erased person.
 */
@NullMarked
package org.rihla.chassis.cipher;

import org.jspecify.annotations.NullMarked;
