/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How vulnerable somebody is: indicators weighed against what protects, by an instrument
 * that is data; a person confirms.
 */
@NullMarked
package org.rihla.cases.casework.screening;

import org.jspecify.annotations.NullMarked;
