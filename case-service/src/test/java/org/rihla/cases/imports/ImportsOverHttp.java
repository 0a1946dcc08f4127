/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that a programme manager brings. */
abstract class ImportsOverHttp {

	static final Tokens MANAGER = Tokens.of("programme-manager");

	@LocalServerPort
	int port;

	@Autowired
	ImportJob job;

	@Autowired
	AggregateStore<CaseImport, ImportId> imports;

	Api api = new Api(0, MANAGER);

	@BeforeEach
	void speaksAsProgrammeManager() {
		this.api = new Api(this.port, MANAGER);
	}

	Answer upload(TableFixtures table) {
		return this.api.upload("/imports?source=test", "text/csv;charset=UTF-8", table.bytes());
	}

	Answer start(Answer checked) {
		Answer started = this.api.post(path(checked) + "/start", null, checked);
		assertThat(started.status()).isEqualTo(200);
		while (this.api.get(path(checked)).text("/status").equals("RUNNING")) {
			this.job.run();
		}
		return this.api.get(path(checked));
	}

	CaseImport found(Answer answer) {
		return this.imports.find(ImportId.of(answer.text("/importId"))).orElseThrow();
	}

	List<UUID> casesOf(Answer checked) {
		return found(checked).waiting()
			.stream()
			.flatMap((chunk) -> chunk.entries().reveal().stream())
			.map(Entry::caseId)
			.toList();
	}

	static String error(JsonNode error) {
		return "%d %s %s".formatted(error.path("line").asInt(), error.path("field").asString(),
				error.path("code").asString());
	}

	static String path(Answer answer) {
		return "/imports/" + answer.text("/importId");
	}

}
