/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the container refuses before any filter sees it, such as a request line
 * that is none.
 */
public class ProblemValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ProblemType type = ProblemCatalogue.forStatus(response.getStatus());
		try {
			response.setContentType("application/problem+json");
			response.setCharacterEncoding("utf-8");
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(json(type, response.getStatus()));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			this.container.getLogger().debug("Nobody waits for this answer any more", ex);
		}
	}

	/** The catalogue has no characters that JSON would want escaped. */
	private static String json(ProblemType type, int status) {
		return """
				{"type":"/problems/%s","title":"%s","status":%d,"detail":"%s","instance":"about:blank","traceId":"%s"}"""
			.formatted(type.code(), type.title(), status, type.meaning(), ProblemStamp.random());
	}

}
