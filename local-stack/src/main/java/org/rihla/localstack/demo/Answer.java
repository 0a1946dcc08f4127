/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param etag empty when there was none
 */
public record Answer(int status, String etag, JsonNode body) {

	/** Whether it was obeyed. */
	public boolean isOk() {
		return this.status >= 200 && this.status < 300;
	}

	/** A text member. */
	public String text(String member) {
		return this.body.path(member).asString("");
	}

	/** Codes of the unmet conditions, when it was refused for them. */
	public List<String> unmet() {
		return this.body.path("unmet").valueStream().map((code) -> code.asString()).toList();
	}

	/** The answer itself, or a failure that says what was answered instead. */
	public Answer orFail(String what) {
		if (!isOk()) {
			throw new DemoFailed("%s: %d %s %s".formatted(what, this.status, text("type"), this.body));
		}
		return this;
	}

}
