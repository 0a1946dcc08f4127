/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The smoke journey against the containers: through their edge, with their identity
 * provider's tokens.
 */
@NullMarked
package org.rihla.localstack.smoke;

import org.jspecify.annotations.NullMarked;
