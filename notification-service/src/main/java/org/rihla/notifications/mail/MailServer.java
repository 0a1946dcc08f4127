/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.rihla.notifications.webhook.Failure;

import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server of this installation, one at a time. */
@Component
public class MailServer implements AutoCloseable {

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final JavaMailSender sender;

	private final MailTemplates templates;

	private final MailProperties properties;

	private final Clock clock;

	MailServer(JavaMailSender sender, MailTemplates templates, MailProperties properties, Clock clock) {
		this.sender = sender;
		this.templates = templates;
		this.properties = properties;
		this.clock = clock;
	}

	/** Says what became of it; whoever gets no answer in time knows no more than that. */
	public Receipt send(Envelope envelope, Digest digest) {
		try {
			return send(message(envelope, digest));
		}
		catch (AddressException _) {
			return Receipt.unwritable();
		}
	}

	private Receipt send(MimeMessage message) {
		long begun = System.nanoTime();
		Future<?> sending = this.threads.submit(() -> this.sender.send(message));
		try {
			sending.get(this.properties.deadline().toMillis(), TimeUnit.MILLISECONDS);
			return Receipt.taken(since(begun));
		}
		catch (TimeoutException _) {
			sending.cancel(true);
			return Receipt.failed(since(begun), Failure.TIMEOUT, null);
		}
		catch (InterruptedException _) {
			sending.cancel(true);
			Thread.currentThread().interrupt();
			return Receipt.failed(since(begun), Failure.RESET, null);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof MailException refused) {
				return Refusals.receipt(refused, since(begun));
			}
			throw new IllegalStateException("A mail could not be written", ex.getCause());
		}
	}

	private static Duration since(long begun) {
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	private MimeMessage message(Envelope envelope, Digest digest) throws AddressException {
		MailBody body = this.templates.write(digest);
		MimeMessage message = this.sender.createMimeMessage();
		try {
			message.setFrom(new InternetAddress(this.properties.from(), this.properties.organisation(),
					StandardCharsets.UTF_8.name()));
			message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.to().reveal()));
			message.setSubject(body.subject(), StandardCharsets.UTF_8.name());
			message.setSentDate(Date.from(this.clock.instant()));
			message.setHeader("Message-ID", "<" + envelope.messageId() + ">");
			message.setHeader("Auto-Submitted", "auto-generated");
			message.setHeader("Content-Language", digest.language().locale().getLanguage());
			if (envelope.stop() != null) {
				message.setHeader("List-Unsubscribe", "<" + envelope.stop() + ">");
				message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
			}
			message.setContent(new MimeMultipart("alternative", part(body.text(), "plain"), part(body.html(), "html")));
			return message;
		}
		catch (AddressException ex) {
			throw ex;
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new IllegalStateException("A mail could not be written", ex);
		}
	}

	private static MimeBodyPart part(String text, String kind) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, StandardCharsets.UTF_8.name(), kind);
		return part;
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
