/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Tests of the whole service, over HTTP and Kafka. */
@NullMarked
package org.rihla.cases;

import org.jspecify.annotations.NullMarked;
