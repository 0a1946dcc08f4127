/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Clock;
import java.time.LocalDate;

/** What is sent to a plan about invented people, as text. */
final class PlanBodies {

	static final String REASON = "{\"reason\":\"asked to\"}";

	private PlanBodies() {
	}

	static String day(Clock clock, int later) {
		return LocalDate.now(clock).plusDays(later).toString();
	}

	static String group(String person) {
		return "{\"personIds\":[\"" + person + "\"]}";
	}

	static String identity(String person, String birthDate) {
		return """
				{"personId":"%s","identity":{"nameAsPrinted":"TRAORE AWA","birthDate":"%s","nationality":"CI",
				"sex":"F"}}""".formatted(person, birthDate);
	}

	static String session(String person) {
		return """
				{"personIds":["%s"],"mode":"OFFICE","language":"fr","plannedOn":"2099-10-07T09:00:00Z"}"""
			.formatted(person);
	}

	static String told(String person) {
		return """
				{"personIds":["%s"],"mode":"OFFICE","language":"fr","understood":true,"topics":["ALTERNATIVES",
				"SITUATION_AT_HOME","LEGAL_EFFECTS","STEPS_AND_TIMES","WHAT_IS_FUNDED","RIGHT_TO_WITHDRAW","COMPLAINTS",
				"DATA_USE"]}""".formatted(person);
	}

	static String declaration(String person) {
		return """
				{"signatures":[{"personId":"%s","by":"SELF","method":"SIGNED","textVersion":"declaration/3",
				"language":"fr"}]}""".formatted(person);
	}

	static String confirmation(String person, String point, boolean alone) {
		return """
				{"point":"%s","personIds":["%s"],"inPrivate":%s}""".formatted(point, person, alone);
	}

	static String seats(String movement) {
		return "{\"movementId\":\"" + movement + "\"}";
	}

	/** The same body, said to have happened tomorrow. */
	static String tomorrow(String body) {
		String start = body.substring(0, body.lastIndexOf('}'));
		return start + (start.endsWith("{") ? "" : ",") + "\"occurredOn\":\"2099-01-01T00:00:00Z\"}";
	}

}
