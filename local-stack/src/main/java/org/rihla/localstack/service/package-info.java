/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The real service programs as child processes: which they are, what they are told,
 * whether they are ready.
 */
@NullMarked
package org.rihla.localstack.service;

import org.jspecify.annotations.NullMarked;
