/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

/**
 * Whose keyset seals, and where the sealed unit stands; bound to the ciphertext as
 * associated data, so a unit moved elsewhere does not open.
 *
 * @param subject the case, or the aggregate where there is no case
 */
public record Subject(String collection, String document, String subject) {
}
