/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The mails that a {@link MailSink} has kept, in the order of their arrival. */
public final class SentMails {

	private final Path directory;

	public SentMails(Path directory) {
		this.directory = directory;
	}

	/** What was written to one address. */
	public List<SentMail> to(String address) {
		return all().stream().filter((mail) -> mail.to().equals(address)).toList();
	}

	/** Whatever was written. */
	public List<SentMail> all() {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.filter((file) -> file.toString().endsWith(".eml")).sorted().map(SentMail::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
