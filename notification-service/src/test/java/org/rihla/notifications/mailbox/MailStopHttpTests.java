/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.notifications.MailReceiver.Mail;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;

import static org.assertj.core.api.Assertions.assertThat;

class MailStopHttpTests extends RunningService {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private Subscribed subscription;

	@SuppressWarnings("NullAway.Init")
	private Mail mail;

	@BeforeEach
	void getAMail() {
		this.partner = setting().activePartner();
		String address = "stop-" + this.partner.id() + "@harbour.example";
		this.subscription = setting().mailSubscription(this.partner, address, "ar");
		this.mail = MAILS.to(address).getFirst();
	}

	@Test
	void pausesByOneClickAsMailProgramsDoIt() throws Exception {
		HttpResponse<String> stopped = send(stop(link()), "List-Unsubscribe=One-Click");

		assertThat(this.mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
		assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(200);
		assertThat(stopped.body()).contains("dir=\"rtl\"").doesNotContain("<form");
		assertThat(status()).isEqualTo("PAUSED");
		assertThat(send(stop(link()), "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
	}

	@Test
	void pausesNothingWhenTheLinkIsOnlyLookedAt() throws Exception {
		HttpResponse<String> page = HTTP.send(stop(link()).GET().build(), HttpResponse.BodyHandlers.ofString());

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(page.body()).contains("<form", "إيقاف هذه الرسائل");
		assertThat(status()).isEqualTo("ACTIVE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing", "0f0e0d0c-0000-7000-8000-000000000001-abc" })
	void knowsNobodyByAnotherCode(String code) throws Exception {
		String link = link();

		assertThat(send(stop(link.substring(0, link.indexOf("code=") + 5) + code), "").statusCode()).isEqualTo(404);
		assertThat(send(stop(link.substring(0, link.length() - 1)), "").statusCode()).isEqualTo(404);
		assertThat(status()).isEqualTo("ACTIVE");
	}

	private String link() {
		return String.valueOf(this.mail.header("List-Unsubscribe")).replaceAll("[<>\\s]", "");
	}

	/** The mail names the address that the service has outside. */
	private HttpRequest.Builder stop(String link) {
		URI outside = URI.create(link);
		return HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + api().port() + outside.getPath() + "?" + outside.getQuery()));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request, String form) throws Exception {
		return HTTP.send(request.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private String status() {
		return api().get("/subscriptions/" + this.subscription.id(), this.partner.token()).text("/status");
	}

}
