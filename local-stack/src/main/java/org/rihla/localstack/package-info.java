/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The launcher: the whole of Rihla on one machine, with one command, from nothing to
 * addresses and logins.
 */
@NullMarked
package org.rihla.localstack;

import org.jspecify.annotations.NullMarked;
