/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server on loopback that keeps each mail as an {@code .eml} file, ready for any
 * mail program.
 */
public final class MailSink implements AutoCloseable {

	private static final int LARGEST_MAIL = 10 * 1024 * 1024;

	private final SMTPServer server;

	private final Path directory;

	private MailSink(SMTPServer server, Path directory) {
		this.server = server;
		this.directory = directory;
	}

	/**
	 * Starts the sink and returns when it listens.
	 * @param directory takes the mails, one file each
	 * @param port of 127.0.0.1; 0 draws a free one
	 * @return the running sink
	 * @throws IOException when the directory cannot be made or the port is taken
	 */
	public static MailSink start(Path directory, int port) throws IOException {
		Files.createDirectories(directory);
		SMTPServer server = SMTPServer.port(port)
			.bindAddress(InetAddress.ofLiteral("127.0.0.1"))
			.hostName("localhost")
			.softwareName("Rihla mail sink")
			.maxMessageSize(LARGEST_MAIL)
			.messageHandlerFactory((_) -> new StoredMail(directory))
			.build();
		try {
			server.start();
		}
		catch (RuntimeException ex) {
			throw new IOException("The mail sink cannot listen on port " + port, ex);
		}
		return new MailSink(server, directory);
	}

	/**
	 * Where the sink listens.
	 * @return the port of 127.0.0.1
	 */
	public int port() {
		return this.server.getPortAllocated();
	}

	/**
	 * Where the mails lie.
	 * @return the folder of {@code .eml} files, whose names sort by time of arrival
	 */
	public Path directory() {
		return this.directory;
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
