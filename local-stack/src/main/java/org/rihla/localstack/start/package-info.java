/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What every part of the local stack needs to begin: a data folder and a port of its own,
 * or one clear line why it cannot have them.
 */
@NullMarked
package org.rihla.localstack.start;

import org.jspecify.annotations.NullMarked;
