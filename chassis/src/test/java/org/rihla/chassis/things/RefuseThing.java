/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

/** Asks for a refusal of one kind. */
record RefuseThing(String how) {
}
