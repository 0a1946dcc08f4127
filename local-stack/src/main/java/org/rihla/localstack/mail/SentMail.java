/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * A mail as its reader sees it.
 *
 * @param to as the envelope says
 * @param text the part without markup
 */
public record SentMail(String to, String subject, String text) {

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	static SentMail read(Path file) {
		try (InputStream bytes = Files.newInputStream(file)) {
			MimeMessage mail = new MimeMessage(null, bytes);
			Object content = mail.getContent();
			Object text = (content instanceof MimeMultipart parts) ? parts.getBodyPart(0).getContent() : content;
			return new SentMail(mail.getHeader("X-Envelope-To", ", "), String.valueOf(mail.getSubject()),
					String.valueOf(text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("No mail: " + file, ex);
		}
	}

	/** Where it leads, in order. */
	public List<String> links() {
		return LINK.matcher(this.text).results().map(MatchResult::group).toList();
	}

}
