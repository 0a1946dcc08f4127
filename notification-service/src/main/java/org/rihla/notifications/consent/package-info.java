/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What consent still allows to tell partners: since when each hears of a matter, and
 * which consents are gone.
 */
@NullMarked
package org.rihla.notifications.consent;

import org.jspecify.annotations.NullMarked;
