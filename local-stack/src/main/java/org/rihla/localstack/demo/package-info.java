/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Works with Rihla as its users do, through the public APIs: the smoke journey and the
 * demonstration cases.
 */
@NullMarked
package org.rihla.localstack.demo;

import org.jspecify.annotations.NullMarked;
