/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** The real Kafka broker inside this process, on a folder that outlives it. */
@NullMarked
package org.rihla.localstack.kafka;

import org.jspecify.annotations.NullMarked;
