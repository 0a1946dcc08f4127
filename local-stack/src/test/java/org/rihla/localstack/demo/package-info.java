/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of what the demonstration brings in. */
@NullMarked
package org.rihla.localstack.demo;

import org.jspecify.annotations.NullMarked;
