/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The organisations that serve people or receive notices: who they are, what they offer,
 * whom to call when their endpoint fails.
 */
@NullMarked
package org.rihla.notifications.partner;

import org.jspecify.annotations.NullMarked;
