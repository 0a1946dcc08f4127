/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a returnee and the office agree on, version by version: what for, by which
 * measures, paid in which parts.
 */
@NullMarked
package org.rihla.returns.reintegration.agreed;

import org.jspecify.annotations.NullMarked;
