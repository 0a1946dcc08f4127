/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers a problem from where no controller is at work: filters and security. */
public class ProblemWriter {

	private final JsonMapper mapper;

	private final ProblemStamp stamp;

	ProblemWriter(JsonMapper mapper, ProblemStamp stamp) {
		this.mapper = mapper;
		this.stamp = stamp;
	}

	/** Writes the answer; headers that are set already stay. */
	public void write(HttpServletRequest request, HttpServletResponse response, ResponseEntity<ProblemDetail> answer)
			throws IOException {
		ProblemDetail problem = answer.getBody();
		if (problem == null) {
			throw new IllegalArgumentException("An answer without a problem");
		}
		this.stamp.stamp(problem, request);
		response.resetBuffer();
		response.setStatus(problem.getStatus());
		answer.getHeaders().forEach((name, values) -> values.forEach((value) -> response.setHeader(name, value)));
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.mapper.writeValue(response.getOutputStream(), problem);
	}

}
