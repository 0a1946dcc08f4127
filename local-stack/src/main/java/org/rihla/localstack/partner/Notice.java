/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a partner reads in the body of a webhook; all absent when the body is no notice.
 */
record Notice(@Nullable String type, @Nullable String caseRef, @Nullable Long sequence, @Nullable String link) {

	private static final Notice NONE = new Notice(null, null, null, null);

	private static final Pattern CODE = Pattern.compile("[?&#]code=([^&#]+)");

	static Notice of(byte[] body, JsonMapper json) {
		try {
			JsonNode notice = json.readTree(body);
			return new Notice(text(notice, "type"), text(notice, "caseRef"),
					notice.path("sequence").isIntegralNumber() ? notice.path("sequence").asLong() : null,
					text(notice, "link"));
		}
		catch (JacksonException _) {
			return NONE;
		}
	}

	private static @Nullable String text(JsonNode notice, String member) {
		return notice.path(member).isString() ? notice.path(member).asString() : null;
	}

	/** The one-time code that a ping carries in the query of its link. */
	@Nullable String code() {
		if (this.type == null || !this.type.contains(".ping.") || this.link == null) {
			return null;
		}
		Matcher code = CODE.matcher(this.link);
		return code.find() ? code.group(1) : null;
	}

}
