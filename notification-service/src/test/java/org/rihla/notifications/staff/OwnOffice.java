/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.rihla.notifications.Api;
import org.rihla.notifications.MailReceiver;
import org.rihla.notifications.Setting;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** An office of ours whose mailboxes have been confirmed. */
record OwnOffice(String code, UUID partner, Map<String, String> subscriptions) {

	static OwnOffice open(Api api, MailReceiver mails, String code, String... roles) {
		UUID id = UUID.randomUUID();
		String contacts = Arrays.stream(roles).map((role) -> """
				{"purpose": "REFERRAL", "role": "%s", "address": "%s", "language": "en",
				 "quietHours": {"from": "00:00", "until": "00:00"}}
				""".formatted(role, address(code, role))).collect(Collectors.joining(","));
		String own = Setting.partner(id)
			.replace("LEGAL_AID", "OWN_OFFICE")
			.replace("\"language\": \"fr\",\n",
					"\"language\": \"fr\", \"officeCode\": \"%s\", \"contacts\": [%s],\n".formatted(code, contacts));
		Api.Reply registered = api.post("/partners", Setting.manager(), null, own);
		assertThat(registered.status()).as(registered.raw().body()).isEqualTo(201);
		api.post("/partners/" + id + "/activate", Setting.second(), registered.etag(), "");
		OwnOffice office = new OwnOffice(code, id, new HashMap<>());
		registered.json()
			.required("contacts")
			.valueStream()
			.filter((contact) -> contact.has("role"))
			.forEach((contact) -> office.subscribe(api, mails, contact));
		return office;
	}

	private void subscribe(Api api, MailReceiver mails, JsonNode contact) {
		Api.Reply opened = api.post("/subscriptions", Setting.manager(), null, """
				{"partnerId": "%s", "channel": "EMAIL", "contactId": "%s"}
				""".formatted(this.partner, contact.required("contactId").stringValue()));
		assertThat(opened.status()).as(opened.raw().body()).isEqualTo(201);
		String address = contact.required("address").stringValue();
		String link = Awaitility.await()
			.atMost(Duration.ofSeconds(40))
			.until(() -> mails.to(address), (found) -> !found.isEmpty())
			.getFirst()
			.links()
			.getFirst();
		this.subscriptions.put(contact.required("role").stringValue(), opened.text("/subscriptionId"));
		String path = "/subscriptions/" + opened.text("/subscriptionId");
		Api.Reply confirmed = api.post(path + "/confirm", Setting.manager(), api.get(path, Setting.manager()).etag(),
				"{\"code\": \"" + link.substring(link.indexOf("code=") + 5) + "\"}");
		assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
	}

	String address(String role) {
		return address(this.code, role);
	}

	private static String address(String code, String role) {
		return role + "@" + code.toLowerCase(Locale.ROOT) + ".example";
	}

}
