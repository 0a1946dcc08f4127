/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * How long the file of a closed case is kept, who may stop or propose its erasure, and
 * what is left of it then.
 */
@NullMarked
package org.rihla.cases.casework.keeping;

import org.jspecify.annotations.NullMarked;
