/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Whether what stands in the topics and reached the partners keeps its promises. */
@NullMarked
package org.rihla.localstack.check;

import org.jspecify.annotations.NullMarked;
