/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Who asks for help: the people of a group, as far as the work needs to know them. */
@NullMarked
package org.rihla.cases.casework.person;

import org.jspecify.annotations.NullMarked;
