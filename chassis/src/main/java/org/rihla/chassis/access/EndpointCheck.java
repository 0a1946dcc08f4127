/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.PermissionTable.Endpoint;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Compares the controllers with {@code endpoints.csv} before the first request: an
 * address without a row, a row without an address, or a change that could not be repeated
 * safely stops the start.
 */
final class EndpointCheck implements SmartInitializingSingleton {

	/** Mappings of frameworks that the table does not name. */
	static final Set<String> FRAMEWORK = Set.of("/error", "/v3/api-docs", "/v3/api-docs.yaml");

	private final RequestMappingHandlerMapping mappings;

	private final List<Endpoint> rows;

	private final String service;

	EndpointCheck(RequestMappingHandlerMapping mappings, List<Endpoint> rows, String service) {
		this.mappings = mappings;
		this.rows = rows;
		this.service = service;
	}

	@Override
	public void afterSingletonsInstantiated() {
		Map<String, Endpoint> expected = new LinkedHashMap<>();
		this.rows.forEach((row) -> expected.put(row.address(), row));
		List<String> wrong = new ArrayList<>();
		this.mappings.getHandlerMethods()
			.forEach((mapping, method) -> addresses(mapping)
				.forEach((address) -> compare(address, method, expected.remove(address), wrong)));
		expected.values()
			.stream()
			.filter((row) -> !row.isOpen())
			.forEach((row) -> wrong.add(row.address() + " has no controller method"));
		if (!wrong.isEmpty()) {
			throw new AccessTableMismatch(this.service, wrong.stream().sorted().toList());
		}
	}

	private static List<String> addresses(RequestMappingInfo mapping) {
		List<String> addresses = new ArrayList<>();
		Set<?> methods = mapping.getMethodsCondition().getMethods();
		for (String path : mapping.getPatternValues()) {
			if (!FRAMEWORK.contains(path)) {
				(methods.isEmpty() ? Set.of("ANY") : methods).forEach((method) -> addresses.add(method + " " + path));
			}
		}
		return addresses;
	}

	private static void compare(String address, HandlerMethod handler, @Nullable Endpoint row, List<String> wrong) {
		Permit permit = handler.getMethodAnnotation(Permit.class);
		if (row == null) {
			wrong.add(address + " has no row");
		}
		else if (row.isOpen()) {
			return;
		}
		else if (permit == null || !permit.value().equals(row.action())) {
			wrong.add("%s needs @Permit(\"%s\")".formatted(address, row.action()));
		}
		else if (!row.method().equals("GET") && !handler.hasMethodAnnotation(ReadsOnly.class)
				&& !takesCommand(handler.getMethod())) {
			wrong.add(address + " takes neither Creation nor Change");
		}
	}

	private static boolean takesCommand(Method method) {
		return Stream.of(method.getParameterTypes()).anyMatch(CallerCommand.class::isAssignableFrom);
	}

}
