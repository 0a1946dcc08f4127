/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.PaperDesk;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The manifest as it leaves the system: who may take it, why, and what stands on it. */
class ManifestIntegrationTests extends ReturnServiceTest {

	private static final String WHY = """
			{"reason":"the carrier asks for it"}""";

	@LocalServerPort
	private int here;

	@Autowired
	private MongoDatabase database;

	@Test
	void namesWhoHasATicketAndNothingThatOpensTheBooking() {
		ReturnWork work = someone().upTo("TICKETED");

		HttpResponse<byte[]> table = take(this.crew.movements(), work, "table", WHY);
		HttpResponse<byte[]> sheet = take(this.crew.movements(), work, "sheet", WHY);

		String text = new String(table.body(), StandardCharsets.UTF_8);
		assertThat(text.lines()).hasSize(2)
			.last()
			.asString()
			.startsWith("1,1,TRAORE AWA,1994-05-17,F,CI,LAISSEZ_PASSER,LP0001")
			.contains("TICKETED", Tokens.subjectOf("mv.1"));
		assertThat(text).doesNotContain("RIHLA1", "9990000000001");
		assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains("manifest.csv");
		assertThat(PaperDesk.words(sheet)).contains("TRAORE AWA", "LP0001", "CMN", Tokens.subjectOf("mv.1"))
			.doesNotContain("RIHLA1");
		Bson takenTwice = Filters.elemMatch("entries", Filters.and(Filters.eq("objectId", work.movementId().toString()),
				Filters.eq("action", "movement:manifest")));
		assertThat(this.database.getCollection("audit").find(takenTwice).first()).isNotNull();
	}

	@Test
	void namesNobodyWhoHasNoTicket() {
		ReturnWork work = someone().upTo("HELD");

		HttpResponse<byte[]> table = take(this.crew.movements(), work, "table", WHY);

		assertThat(new String(table.body(), StandardCharsets.UTF_8).lines()).hasSize(1);
	}

	@Test
	void isHandedOutForAReasonAfterAFreshLoginAndInTheOfficeOnly() {
		ReturnWork work = someone().upTo("HELD");
		Tokens stale = this.crew.movements().claim("auth_time", Instant.now().minusSeconds(16 * 60).getEpochSecond());

		HttpResponse<byte[]> silent = take(this.crew.movements(), work, "sheet", "{}");

		assertThat(silent.statusCode()).isEqualTo(409);
		assertThat(new String(silent.body(), StandardCharsets.UTF_8)).contains("reason-missing");
		assertThat(take(stale, work, "table", WHY).statusCode()).isEqualTo(401);
		assertThat(take(Tokens.of("movements-officer").office("TNG"), work, "table", WHY).statusCode()).isEqualTo(404);
		assertThat(take(this.crew.manager(), work, "table", WHY).statusCode()).isEqualTo(403);
	}

	private HttpResponse<byte[]> take(Tokens by, ReturnWork work, String kind, String why) {
		return new PaperDesk(this.here).take(by, work.movement() + "/manifest/" + kind, why);
	}

}
