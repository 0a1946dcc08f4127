/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** The tables of {@code contracts/access}: who may do what, and which address does it. */
public final class PermissionTable {

	private static final Set<String> OPEN = Set.of("public", "authenticated");

	private final List<Permission> permissions;

	private final List<Endpoint> endpoints;

	private final Map<String, Set<String>> actionsByTokenScope;

	private PermissionTable(List<Permission> permissions, List<Endpoint> endpoints,
			Map<String, Set<String>> actionsByTokenScope) {
		this.permissions = permissions;
		this.endpoints = endpoints;
		this.actionsByTokenScope = actionsByTokenScope;
	}

	/**
	 * Reads {@code permissions.csv}, {@code endpoints.csv} and {@code scopes.csv}.
	 * @param folder resource location that ends in a slash
	 */
	public static PermissionTable read(ResourceLoader loader, String folder) {
		List<Permission> permissions = rows(loader.getResource(folder + "permissions.csv"), "action", "role", "scope",
				"conditions")
			.map((row) -> new Permission(row.get(0), row.get(1), Scope.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
					List.of(row.get(3).split(" "))))
			.toList();
		List<Endpoint> endpoints = rows(loader.getResource(folder + "endpoints.csv"), "service", "method", "path",
				"action")
			.map((row) -> new Endpoint(row.get(0), row.get(1), row.get(2), row.get(3)))
			.toList();
		Map<String, Set<String>> scopes = rows(loader.getResource(folder + "scopes.csv"), "scope", "action")
			.collect(Collectors.groupingBy(List::getFirst,
					Collectors.mapping(List::getLast, Collectors.toUnmodifiableSet())));
		return new PermissionTable(permissions, endpoints, scopes);
	}

	/**
	 * The widest scope in which one of the caller's roles has the action.
	 * @param tokenScopes what the token is narrowed to; null where it is not
	 * @return null where no role has it
	 */
	@Nullable Access find(Caller caller, @Nullable Collection<String> tokenScopes, String action) {
		if (tokenScopes != null && tokenScopes.stream().noneMatch((scope) -> covers(scope, action))) {
			return null;
		}
		Access widest = null;
		for (Permission row : this.permissions) {
			if (row.action().equals(action) && caller.roles().contains(row.role())
					&& (widest == null || row.scope().compareTo(widest.scope()) > 0)) {
				widest = new Access(caller, action, row.role(), row.scope(),
						(other) -> Optional.ofNullable(find(caller, tokenScopes, other)));
			}
		}
		return widest;
	}

	/** Whether the action asks for a login of the last minutes. */
	boolean needsFreshLogin(String action) {
		return this.permissions.stream()
			.anyMatch((row) -> row.action().equals(action) && row.conditions().contains("fresh-login"));
	}

	private boolean covers(String tokenScope, String action) {
		return this.actionsByTokenScope.getOrDefault(tokenScope, Set.of()).contains(action);
	}

	List<Endpoint> endpointsOf(String service) {
		return this.endpoints.stream().filter((endpoint) -> endpoint.service().equals(service)).toList();
	}

	Set<String> roles() {
		return this.permissions.stream().map(Permission::role).collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<List<String>> rows(Resource table, String... columns) {
		List<String[]> lines = lines(table).map((line) -> line.split(",", -1)).toList();
		List<String> header = List.of(lines.getFirst());
		return lines.stream()
			.skip(1)
			.map((cells) -> Arrays.stream(columns).map((column) -> cells[header.indexOf(column)]).toList());
	}

	private static Stream<String> lines(Resource table) {
		try {
			return table.getContentAsString(StandardCharsets.UTF_8).lines().filter((line) -> !line.isBlank());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Permission(String action, String role, Scope scope, List<String> conditions) {
	}

	/** One address of one service. */
	record Endpoint(String service, String method, String path, String action) {

		/** Needs no permission: for everybody, or for everybody with a valid token. */
		boolean isOpen() {
			return OPEN.contains(this.action);
		}

		boolean isPublic() {
			return this.action.equals("public");
		}

		/** Method and path. */
		String address() {
			return this.method + " " + this.path;
		}

	}

}
