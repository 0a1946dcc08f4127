/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

/** Who answers for a case, in which team and office. */
record Assignment(String ownerId, String teamCode, String officeCode) {
}
