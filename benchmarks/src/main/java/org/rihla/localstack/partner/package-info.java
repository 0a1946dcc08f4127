/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** The receiving side of measurements, with the certificate of the partner simulator. */
@NullMarked
package org.rihla.localstack.partner;

import org.jspecify.annotations.NullMarked;
