/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.junit.jupiter.api.BeforeEach;
import org.rihla.cases.Api;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** The service as a caseworker speaks with it. */
abstract class CasesOverHttp {

	@LocalServerPort
	int port;

	Api api = new Api(0, CASEWORKER);

	@BeforeEach
	void speaksAsCaseworker() {
		this.api = new Api(this.port, CASEWORKER);
	}

}
