/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.operations;

import java.util.Map;

/**
 * Everything at a glance.
 *
 * @param endpoints how many in each state
 * @param deliveries how many that are not through, in each state
 */
record Overview(Map<String, Long> endpoints, Map<String, Long> deliveries) {
}
