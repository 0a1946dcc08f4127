/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What is printed: sheets as PDF, in Latin and Arabic letters. Whoever uses it brings
 * openhtmltopdf along.
 */
@NullMarked
package org.rihla.chassis.paper;

import org.jspecify.annotations.NullMarked;
