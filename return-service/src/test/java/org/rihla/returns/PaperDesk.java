/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rihla.chassis.testing.Tokens;

/** Asks the service for files. */
public final class PaperDesk {

	private final HttpClient http = HttpClient.newHttpClient();

	private final String base;

	public PaperDesk(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	/** What is handed out. */
	public HttpResponse<byte[]> take(Tokens by, String path, String body) {
		return send(asked(by, path).header("Content-Type", "application/json")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.POST(BodyPublishers.ofString(body)));
	}

	/** What lies open. */
	public HttpResponse<byte[]> read(Tokens by, String path) {
		return send(asked(by, path).GET());
	}

	private HttpRequest.Builder asked(Tokens by, String path) {
		return HttpRequest.newBuilder(URI.create(this.base + path)).header("Authorization", by.bearer());
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The words of a printed paper. */
	public static String words(HttpResponse<byte[]> answer) {
		try (PDDocument paper = Loader.loadPDF(answer.body())) {
			return new PDFTextStripper().getText(paper);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
