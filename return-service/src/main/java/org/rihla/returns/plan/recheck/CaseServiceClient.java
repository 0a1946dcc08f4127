/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the case-service with the token of the person who acts. No answer in time, or one
 * that cannot be understood, is no answer: whoever asks then stops.
 */
public class CaseServiceClient {

	private static final Logger log = LoggerFactory.getLogger(CaseServiceClient.class);

	private final RestClient http;

	private final CircuitBreaker breaker;

	CaseServiceClient(RestClient http, CircuitBreaker breaker) {
		this.http = http;
		this.breaker = breaker;
	}

	/** The facts to plan with. */
	public Optional<ReturnFacts> returnFacts(CaseId caseId) {
		return ask("/cases/{id}/return-facts", caseId, ReturnFacts.class);
	}

	/** What stands against the next step right now. */
	public Optional<Clearance> clearance(CaseId caseId) {
		return ask("/cases/{id}/clearance", caseId, Clearance.class);
	}

	/** One that refuses is there; one that is silent or broken is not. */
	private void judge(RestClientException failure) {
		if (failure instanceof HttpClientErrorException) {
			this.breaker.succeeded();
		}
		else {
			this.breaker.failed();
		}
	}

	private <T> Optional<T> ask(String path, CaseId caseId, Class<T> answer) {
		if (!this.breaker.mayAsk()) {
			log.warn("case {} is not asked for {}: the case-service has failed too often", caseId.value(),
					answer.getSimpleName());
			return Optional.empty();
		}
		try {
			@Nullable T body = this.http.get().uri(path, caseId.value()).retrieve().body(answer);
			this.breaker.succeeded();
			return Optional.ofNullable(body);
		}
		catch (RestClientException failure) {
			judge(failure);
			log.warn("case {} gave no {} ({})", caseId.value(), answer.getSimpleName(),
					failure.getClass().getSimpleName());
			return Optional.empty();
		}
	}

}
