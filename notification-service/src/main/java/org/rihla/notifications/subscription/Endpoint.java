/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.util.List;

import org.rihla.chassis.cipher.Sensitive;

/**
 * Where a subscription's notices go, and what signs them.
 *
 * @param keys those that sign now, the newest first
 * @param troubled whether it failed the last time
 * @param kept whether notices are kept for the time being
 */
public record Endpoint(URI url, Sensitive<List<SigningKey>> keys, boolean troubled, boolean kept) {
}
