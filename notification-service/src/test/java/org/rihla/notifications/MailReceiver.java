/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on loopback that remembers what it took and refuses what it is told. */
public final class MailReceiver {

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	private final List<Mail> mails = new CopyOnWriteArrayList<>();

	private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();

	private final SMTPServer server = SMTPServer.port(0)
		.bindAddress(InetAddress.ofLiteral("127.0.0.1"))
		.messageHandlerFactory((_) -> new Taking())
		.build();

	private MailReceiver() {
		this.server.start();
	}

	/** Starts one on a free port. */
	public static MailReceiver start() {
		return new MailReceiver();
	}

	/** Where it listens. */
	public int port() {
		return this.server.getPortAllocated();
	}

	/** Refuses the next mails to an address. */
	public void refuse(String address, int code, int times) {
		this.refusals.put(address, new Refusal(code, new AtomicInteger(times), new CopyOnWriteArrayList<>()));
	}

	/** The names of the mails to an address that were refused. */
	public List<String> refused(String address) {
		Refusal refusal = this.refusals.get(address);
		return (refusal != null) ? refusal.names() : List.of();
	}

	/** What came to an address, in order. */
	public List<Mail> to(String address) {
		return this.mails.stream().filter((mail) -> mail.to().equals(address)).toList();
	}

	/** All that came. */
	public List<Mail> all() {
		return List.copyOf(this.mails);
	}

	/** One mail, as it came. */
	public record Mail(String to, MimeMessage message) {

		/** A header; null where there is none. */
		public @Nullable String header(String name) {
			try {
				String[] values = this.message.getHeader(name);
				return (values != null) ? values[0] : null;
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		/** Its subject, in plain letters. */
		public String subject() {
			try {
				return this.message.getSubject();
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		/** What is read as text. */
		public String text() {
			return part(0);
		}

		/** What is read as HTML. */
		public String html() {
			return part(1);
		}

		/** The links of the text, in order. */
		public List<String> links() {
			return LINK.matcher(text()).results().map(MatchResult::group).toList();
		}

		private String part(int number) {
			try {
				BodyPart part = ((MimeMultipart) this.message.getContent()).getBodyPart(number);
				return (String) part.getContent();
			}
			catch (MessagingException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	private record Refusal(int code, AtomicInteger times, List<String> names) {
	}

	/** One conversation. */
	private final class Taking implements MessageHandler {

		private String recipient = "";

		@Override
		public void from(String from) {
		}

		@Override
		public void recipient(String address) {
			this.recipient = address;
		}

		@Override
		public @Nullable String data(InputStream mail) throws RejectException, IOException {
			try {
				Mail taken = new Mail(this.recipient, new MimeMessage(null, mail));
				Refusal refusal = MailReceiver.this.refusals.get(this.recipient);
				if (refusal != null && refusal.times().getAndDecrement() > 0) {
					refusal.names().add(String.valueOf(taken.header("Message-ID")));
					throw new RejectException(refusal.code(), "refused by the test");
				}
				MailReceiver.this.mails.add(taken);
				return null;
			}
			catch (MessagingException ex) {
				throw new IOException(ex);
			}
		}

		@Override
		public void done() {
		}

	}

}
