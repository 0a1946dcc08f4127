/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.localstack.folder.OwnerOnlyFile;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One mail on its way into a file; the envelope goes on top as headers, since a file has
 * none.
 */
class StoredMail implements MessageHandler {

	private static final DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final int INSUFFICIENT_STORAGE = 452;

	private final Path directory;

	private final List<String> recipients = new ArrayList<>();

	private String sender = "";

	StoredMail(Path directory) {
		this.directory = directory;
	}

	@Override
	public void from(String from) {
		this.sender = from;
	}

	@Override
	public void recipient(String recipient) {
		this.recipients.add(recipient);
	}

	@Override
	public @Nullable String data(InputStream mail) throws RejectException, IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.write(envelope().getBytes(StandardCharsets.UTF_8));
		mail.transferTo(file);
		try {
			OwnerOnlyFile.write(this.directory.resolve(name()), file.toByteArray());
		}
		catch (IOException _) {
			throw new RejectException(INSUFFICIENT_STORAGE, "The mail cannot be written to the data folder");
		}
		return null;
	}

	private String envelope() {
		return "X-Envelope-From: " + this.sender + "\r\n" + "X-Envelope-To: " + String.join(", ", this.recipients)
				+ "\r\n";
	}

	private String name() {
		return SORTABLE.format(Instant.now()) + "-" + UUID.randomUUID().toString().substring(0, 8) + ".eml";
	}

	@Override
	public void done() {
		this.recipients.clear();
	}

}
