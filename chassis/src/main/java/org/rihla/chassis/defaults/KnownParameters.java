/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a controller method does not ask for: a misspelt filter
 * would otherwise list everything.
 */
final class KnownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getQueryString() != null && handler instanceof HandlerMethod method) {
			Set<String> known = known(method);
			if (!known.containsAll(request.getParameterMap().keySet())) {
				throw new RequestRefused("malformed-request", "Query parameters known here: " + known);
			}
		}
		return true;
	}

	private static Set<String> known(HandlerMethod method) {
		Set<String> names = new TreeSet<>();
		Arrays.stream(method.getMethod().getParameters()).forEach((parameter) -> {
			RequestParam asked = parameter.getAnnotation(RequestParam.class);
			if (asked != null) {
				names.add(name(asked, parameter));
			}
		});
		return names;
	}

	private static String name(RequestParam asked, Parameter parameter) {
		String name = asked.name().isEmpty() ? asked.value() : asked.name();
		return name.isEmpty() ? parameter.getName() : name;
	}

}
