/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class MailSinkTests {

	private static final List<String> DIALOGUE = List.of("EHLO test", "MAIL FROM:<rihla@localhost>",
			"RCPT TO:<duty@harbour.example>", "RCPT TO:<second@harbour.example>", "DATA",
			"Subject: One notice waits\r\nMessage-ID: <digest-1@rihla>\r\n\r\nشكرا\r\n.", "QUIT");

	@TempDir
	Path folder;

	@Test
	void keepsEachMailAsAFileWithItsEnvelope() throws IOException {
		try (MailSink sink = MailSink.start(this.folder.resolve("mail"), 0)) {
			assertThat(say(sink.port(), DIALOGUE)).last().asString().startsWith("221");

			assertThat(mails(sink)).singleElement()
				.asString()
				.startsWith("X-Envelope-From: rihla@localhost\r\n"
						+ "X-Envelope-To: duty@harbour.example, second@harbour.example\r\n")
				.contains("Subject: One notice waits\r\n", "Message-ID: <digest-1@rihla>", "\r\n\r\nشكرا");
		}
	}

	@Test
	void showsMailsAsTheirReadersSeeThem() throws IOException {
		List<String> mail = List.of("EHLO test", "MAIL FROM:<rihla@localhost>", "RCPT TO:<duty@harbour.example>",
				"DATA",
				"Subject: =?UTF-8?B?2LHYrdmE2Kk=?=\r\nMIME-Version: 1.0\r\n"
						+ "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
						+ "aHR0cDovLzEyNy4wLjAuMTo4MDgwL3g/Y29kZT0xINi02YPYsdin\r\n.",
				"QUIT");
		try (MailSink sink = MailSink.start(this.folder.resolve("mail"), 0)) {
			say(sink.port(), mail);

			assertThat(new SentMails(sink.directory()).to("duty@harbour.example")).singleElement()
				.returns("رحلة", SentMail::subject)
				.returns(List.of("http://127.0.0.1:8080/x?code=1"), SentMail::links)
				.satisfies((read) -> assertThat(read.text()).endsWith("شكرا"));
			assertThat(new SentMails(sink.directory()).to("other@harbour.example")).isEmpty();
		}
	}

	@Test
	void asksTheSenderToTryLaterWhenTheFolderIsGone() throws IOException {
		try (MailSink sink = MailSink.start(this.folder.resolve("mail"), 0)) {
			Files.delete(sink.directory());
			Files.createFile(sink.directory());

			assertThat(say(sink.port(), DIALOGUE)).anyMatch((answer) -> answer.startsWith("452"));
		}
	}

	@Test
	void saysThatItsPortIsTaken() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			assertThatIOException().isThrownBy(() -> MailSink.start(this.folder, other.getLocalPort()))
				.withMessageContaining(String.valueOf(other.getLocalPort()));
		}
	}

	private static List<String> say(int port, List<String> lines) throws IOException {
		try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port);
				BufferedReader answers = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line : lines) {
				socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
			}
			return answers.lines().toList();
		}
	}

	private static List<String> mails(MailSink sink) throws IOException {
		try (Stream<Path> files = Files.list(sink.directory())) {
			return files.filter((file) -> file.toString().endsWith(".eml")).map(MailSinkTests::read).toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
