/*
 * SPDX-License-Identifier: Apache-2.0
 */

@NullMarked
package org.rihla.localstack.check;

import org.jspecify.annotations.NullMarked;
