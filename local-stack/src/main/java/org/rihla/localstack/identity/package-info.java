/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The demo identity provider: one account per part of the cast, tokens as the services
 * expect them.
 */
@NullMarked
package org.rihla.localstack.identity;

import org.jspecify.annotations.NullMarked;
