/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.MailReceiver;
import org.rihla.notifications.MailReceiver.Mail;
import org.rihla.notifications.webhook.Failure;

import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class MailServerTests {

	private static final MailReceiver RECEIVER = MailReceiver.start();

	private static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	private final String address = UUID.randomUUID() + "@harbour.example";

	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	private final MailServer server = new MailServer(this.sender, new MailTemplates(),
			new MailProperties("no-reply@rihla.invalid", "Mission du Maroc", URI.create("https://rihla.example"),
					Duration.ofSeconds(10)),
			Clock.fixed(NOON, ZoneOffset.UTC));

	MailServerTests() {
		this.sender.setHost("127.0.0.1");
		this.sender.setPort(RECEIVER.port());
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void sendsTextAndHtmlUnderItsOwnNameWithTheEndInReach() {
		Receipt receipt = send();

		Mail mail = RECEIVER.to(this.address).getFirst();
		assertThat(receipt.accepted()).isTrue();
		assertThat(mail.header("Message-ID")).isEqualTo("<one@rihla.invalid>");
		assertThat(mail.header("Date")).startsWith("Tue, 8 Sep 2026");
		assertThat(mail.header("From")).isEqualTo("Mission du Maroc <no-reply@rihla.invalid>");
		assertThat(mail.header("Content-Type")).startsWith("multipart/alternative");
		assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(mail.header("List-Unsubscribe")).isEqualTo("<https://rihla.example/mail-stops?code=x>");
		assertThat(mail.text()).contains("7K2M93QXTA");
		assertThat(mail.html()).contains("7K2M93QXTA");
	}

	@ParameterizedTest
	@CsvSource({ "451, false", "452, false", "550, true", "554, true" })
	void tellsNotNowFromNever(int code, boolean never) {
		RECEIVER.refuse(this.address, code, 1);

		Receipt receipt = send();

		assertThat(receipt.accepted()).isFalse();
		assertThat(receipt.never()).isEqualTo(never);
		assertThat(receipt.answer().status()).isEqualTo(code);
	}

	@Test
	void asksNobodyWhereThereIsNoAddress() {
		assertThat(send("no address@")).returns(true, Receipt::never);
	}

	@Test
	void triesLaterWhereNobodyListens() {
		this.sender.setPort(1);

		assertThat(send()).returns(false, Receipt::never)
			.returns(Failure.CONNECT, (receipt) -> receipt.answer().failure());
	}

	@Test
	void saysNothingToAServerThatCannotEncryptWhereThatIsDemanded() {
		Properties demand = new Properties();
		demand.setProperty("mail.smtp.starttls.enable", "true");
		demand.setProperty("mail.smtp.starttls.required", "true");
		this.sender.setJavaMailProperties(demand);

		assertThat(send()).returns(false, Receipt::never).returns(false, Receipt::accepted);
		assertThat(RECEIVER.to(this.address)).isEmpty();
	}

	@Test
	void isNotStartedUnencryptedInProduction() {
		MockEnvironment production = new MockEnvironment();
		production.setActiveProfiles("prod");

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new MailConfiguration(production));
		production.setProperty("spring.mail.properties.mail.smtp.starttls.required", "true");
		assertThatNoException().isThrownBy(() -> new MailConfiguration(production));
	}

	private Receipt send() {
		return send(this.address);
	}

	private Receipt send(String to) {
		return this.server.send(
				new Envelope(Sensitive.of(to), "one@rihla.invalid",
						URI.create("https://rihla.example/mail-stops?code=x")),
				new Digest(MailLanguage.FR, "Mission du Maroc",
						List.of(new MailItem("notice.referralSent", "7K2M93QXTA", null, "https://rihla.example/r")),
						"https://rihla.example/mail-stops?code=x"));
	}

}
