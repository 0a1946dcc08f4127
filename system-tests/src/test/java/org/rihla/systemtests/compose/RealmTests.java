/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RealmTests {

	private static final String DEMO_PASSWORD = "${DEMO_PASSWORD}";

	private final JsonNode realm = json("deploy/realm/rihla.json");

	private final JsonNode demo = json("deploy/realm/rihla-demo-users.json");

	@Test
	void knowsExactlyTheRolesOfThePermissionTable() throws IOException {
		Set<String> roles = column("contracts/access/permissions.csv", 2);

		assertThat(texts(this.realm.at("/roles/realm"), "name")).containsExactlyInAnyOrderElementsOf(roles);
		assertThat(this.realm.at("/defaultRole/composite").asBoolean()).isFalse();
	}

	@Test
	void knowsExactlyTheScopesOfPartnersSystems() throws IOException {
		Set<String> scopes = column("contracts/access/scopes.csv", 0);
		scopes.addAll(List.of("recheck", "rihla-person", "rihla-services"));

		assertThat(texts(this.realm.path("clientScopes"), "name")).containsExactlyInAnyOrderElementsOf(scopes);
	}

	@Test
	void fillsExactlyTheClaimsOfTheTokenContract() {
		Set<String> claims = Stream.of(this.realm, this.demo)
			.flatMap((file) -> file.findValues("claim.name").stream())
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
		Set<String> contract = new TreeSet<>(
				json("contracts/access/token.schema.json").path("properties").propertyNames());
		contract.removeAll(List.of("iss", "sub", "aud", "iat", "nbf", "exp", "scope"));

		assertThat(claims).isEqualTo(contract);
		assertThat(this.realm.findValues("included.custom.audience")).extracting(JsonNode::asString)
			.containsExactlyInAnyOrder("case-service", "return-service", "notification-service");
		assertThat(this.realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
	}

	@Test
	void lastsShortAndRefusesGuessing() {
		assertThat(this.realm.path("bruteForceProtected").asBoolean()).isTrue();
		assertThat(this.realm.path("revokeRefreshToken").asBoolean()).isTrue();
		assertThat(this.realm.path("registrationAllowed").asBoolean()).isFalse();
		assertThat(this.realm.path("passwordPolicy").asString()).contains("length(12)", "passwordBlacklist");
		assertThat(this.realm.path("requiredActions")).filteredOn((action) -> action.path("defaultAction").asBoolean())
			.extracting((action) -> action.path("alias").asString())
			.containsExactly("CONFIGURE_TOTP");
	}

	@Test
	void opensOneClientByLoginPageAlone() {
		assertThat(this.realm.path("clients")).filteredOn((client) -> client.path("enabled").asBoolean())
			.singleElement()
			.satisfies((console) -> {
				assertThat(console.path("clientId").asString()).isEqualTo("console");
				assertThat(console.at("/attributes/pkce.code.challenge.method").asString()).isEqualTo("S256");
				assertThat(console.path("redirectUris")).extracting(JsonNode::asString)
					.containsExactly("${RIHLA_PUBLIC_URL}/login/oauth2/code/rihla");
			});
		assertThat(this.realm.path("clients")).allSatisfy((client) -> {
			assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
			assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
			assertThat(client.path("serviceAccountsEnabled").asBoolean(true)).isFalse();
		});
	}

	@Test
	void keepsPeopleAndPasswordsOutOfTheRealm() {
		assertThat(this.realm.has("users")).isFalse();
		assertThat(this.realm.findValues("secret")).isEmpty();
		assertThat(this.realm.findValues("credentials")).isEmpty();
	}

	@Test
	void lendsThePasswordGrantToTheDemonstrationsClientOnly() {
		assertThat(this.demo.path("clients"))
			.filteredOn((client) -> client.path("directAccessGrantsEnabled").asBoolean())
			.extracting((client) -> client.path("clientId").asString())
			.containsExactly("demo-cli");
		assertThat(this.demo.path("clients")).allSatisfy((client) -> {
			assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
			assertThat(client.path("protocolMappers"))
				.anySatisfy((mapper) -> assertThat(mapper.at("/config/claim.name").asString()).isEqualTo("demo"));
		});
		assertThat(Stream.of("value", "secret").flatMap((name) -> this.demo.findValues(name).stream()))
			.extracting(JsonNode::asString)
			.containsOnly(DEMO_PASSWORD);
	}

	@Test
	void castsTheSameDemoUsersAsTheLocalStack() throws IOException {
		List<Map<String, Object>> cast = new Yaml()
			.load(Repository.read("local-stack/src/main/resources/org/rihla/localstack/identity/demo-users.yaml"));
		Map<String, Object> roles = new TreeMap<>();
		cast.forEach((user) -> roles.put(String.valueOf(user.get("name")), user.get("roles")));

		Map<String, Object> here = new TreeMap<>();
		this.demo.path("users")
			.forEach((user) -> here.put(user.path("username").asString().replace("service-account-", ""),
					user.path("realmRoles").valueStream().map(JsonNode::asString).toList()));
		assertThat(here).isEqualTo(roles);
	}

	private static JsonNode json(String path) {
		return JsonMapper.shared().readTree(Repository.path(path).toFile());
	}

	private static List<String> texts(JsonNode list, String name) {
		return list.valueStream().map((item) -> item.path(name).asString()).toList();
	}

	private static Set<String> column(String path, int number) throws IOException {
		return Repository.read(path)
			.lines()
			.skip(1)
			.filter((line) -> !line.isBlank())
			.map((line) -> line.split(",", -1)[number])
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
