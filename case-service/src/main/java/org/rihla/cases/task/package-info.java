/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What is to be done on cases, by whom and until when; made and ended by what happens.
 */
@NullMarked
package org.rihla.cases.task;

import org.jspecify.annotations.NullMarked;
