/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Clock;
import java.time.LocalDate;

import com.mongodb.client.MongoDatabase;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** Protection files as protection officers come by them. */
abstract class FilesOverHttp {

	@LocalServerPort
	int port;

	@Autowired
	MongoDatabase database;

	@Autowired
	Clock clock;

	static String at(Answer file) {
		return "/protection-files/" + file.text("/fileId");
	}

	/** As the service has it, whoever has moved its clock. */
	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Api officer() {
		return new Api(this.port, OFFICER);
	}

}
