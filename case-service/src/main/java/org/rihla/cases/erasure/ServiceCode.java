/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

/** Services that keep something of a case. */
enum ServiceCode {

	CASE, RETURN, NOTIFICATION

}
