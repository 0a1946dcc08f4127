/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The last resort: whatever nobody answered is 503 when a part we depend on is away, and
 * otherwise 500 with nothing but the trace id.
 */
class ProblemFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

	private static final Duration UNTIL_BACK = Duration.ofSeconds(5);

	private final ProblemWriter writer;

	private final ProblemStamp stamp;

	ProblemFilter(ProblemWriter writer, ProblemStamp stamp) {
		this.writer = writer;
		this.stamp = stamp;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RequestRefused refused) {
			this.writer.write(request, response, refused.answer());
		}
		catch (RuntimeException | ServletException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			this.writer.write(request, response, answer(request, ex));
		}
	}

	private ResponseEntity<ProblemDetail> answer(HttpServletRequest request, Exception ex) {
		Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		if (isAway(ex)) {
			log.warn("{} {} cannot be answered now, trace {}", request.getMethod(), route, this.stamp.traceId(request),
					ex);
			return new RequestRefused("unavailable", ProblemType.of("unavailable").meaning()).retryAfter(UNTIL_BACK)
				.answer();
		}
		log.error("{} {} failed, trace {}", request.getMethod(), route, this.stamp.traceId(request), ex);
		ProblemDetail problem = ProblemType.of("internal-error").problem();
		return ResponseEntity.internalServerError().body(problem);
	}

	/** The store or the identity provider cannot be reached; asking again may help. */
	private static boolean isAway(Throwable failure) {
		return Stream
			.<@Nullable Throwable>iterate(failure, (cause) -> cause != null,
					(cause) -> (cause != null) ? cause.getCause() : null)
			.anyMatch((cause) -> switch (cause) {
				case MongoClientException _, MongoSocketException _, MongoNotPrimaryException _,
						MongoNodeIsRecoveringException _, AuthenticationServiceException _,
						JwtDecoderInitializationException _ ->
					true;
				case null, default -> false;
			});
	}

}
