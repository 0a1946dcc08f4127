/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

/** What a caller gets to see of a command: enough to compare two of them. */
record ThingView(String id, String command, String route, String fingerprint, String role) {
}
