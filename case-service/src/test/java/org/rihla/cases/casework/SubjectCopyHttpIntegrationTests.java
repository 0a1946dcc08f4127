/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;

import javax.imageio.ImageIO;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.Api;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** The paper that somebody who asked for the own file is given. */
@RihlaTest
class SubjectCopyHttpIntegrationTests {

	private static final Tokens OFFICER = Tokens.of("data-protection-officer");

	@LocalServerPort
	private int port;

	@Autowired
	private MongoDatabase database;

	@ParameterizedTest
	@CsvSource({ "AR,نسخة من ملفك", "FR,Copie de votre dossier", "EN,Where your case stands" })
	void isInTheLanguageOfThePerson(String language, String title) throws IOException, InterruptedException {
		CaseJourney journey = twoPeople().assign().intake();

		HttpResponse<byte[]> copy = export(journey, journey.personId(), language, OFFICER);

		assertThat(copy.headers().firstValue("Content-Type")).contains("application/pdf");
		try (PDDocument paper = Loader.loadPDF(copy.body())) {
			String text = Normalizer.normalize(new PDFTextStripper().getText(paper), Normalizer.Form.NFKC);
			assertThat(text).contains(journey.last().text("/caseNumber")).doesNotContain("Second Person", "#");
			assertThat(text.replaceAll("\\s+", " ")).contains(title);
			BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, 80);
			Path folder = Files.createDirectories(Path.of("target", "papers"));
			ImageIO.write(page, "png", folder.resolve("copy-" + language + ".png").toFile());
			Files.write(folder.resolve("copy-" + language + ".pdf"), copy.body());
		}
		assertThat(this.database.getCollection("audit")
			.find(Filters.elemMatch("entries",
					Filters.and(Filters.eq("objectId", journey.caseId()), Filters.eq("action", "case:export-subject"))))
			.first()).isNotNull();
	}

	@Test
	void tellsWhenSomebodyTriedToReachThem() throws IOException, InterruptedException {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).assign();
		ObjectNode tried = Api.example("recordContact")
			.put("personId", journey.personId())
			.put("outcome", "WRONG_NUMBER");
		assertThat(new Api(this.port, CASEWORKER).post(journey.path("/contacts"), tried, journey.last()).status())
			.isEqualTo(200);

		HttpResponse<byte[]> copy = export(journey, journey.personId(), "EN", OFFICER);

		try (PDDocument paper = Loader.loadPDF(copy.body())) {
			assertThat(new PDFTextStripper().getText(paper)).contains("When we tried to reach you", "wrong number");
		}
	}

	@Test
	void isMadeByTheDataProtectionOfficerAlone() throws IOException, InterruptedException {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER));

		assertThat(export(journey, journey.personId(), "EN", CASEWORKER).statusCode()).isEqualTo(403);
		assertThat(export(journey, journey.caseId(), "EN", OFFICER).statusCode()).isEqualTo(404);
		assertThat(export(journey, journey.personId(), "DE", OFFICER).statusCode()).isEqualTo(400);
	}

	@Test
	void needsALoginOfTheLastMinutes() throws IOException, InterruptedException {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER));
		Tokens stale = Tokens.of("data-protection-officer")
			.claim("auth_time", Instant.now().minusSeconds(16 * 60).getEpochSecond());

		HttpResponse<byte[]> refused = export(journey, journey.personId(), "EN", stale);

		assertThat(refused.statusCode()).isEqualTo(401);
		assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).contains("max_age=\"900\"");
	}

	private CaseJourney twoPeople() {
		return CaseJourney.register(new Api(this.port, CASEWORKER));
	}

	private HttpResponse<byte[]> export(CaseJourney journey, String person, String language, Tokens caller)
			throws IOException, InterruptedException {
		URI address = URI.create("http://127.0.0.1:%d%s?person=%s&language=%s".formatted(this.port,
				journey.path("/export"), person, language));
		HttpRequest request = HttpRequest.newBuilder(address)
			.header("Authorization", caller.bearer())
			.POST(BodyPublishers.noBody())
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, BodyHandlers.ofByteArray());
		}
	}

}
