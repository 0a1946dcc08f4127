/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

/** Starts here. */
public final class CaseServiceApplication {

	private CaseServiceApplication() {
	}

	static void main(String[] args) {
	}

}
