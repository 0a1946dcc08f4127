/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** Requests to partners to serve a person, under that person's consent. */
@NullMarked
package org.rihla.cases.referral;

import org.jspecify.annotations.NullMarked;
