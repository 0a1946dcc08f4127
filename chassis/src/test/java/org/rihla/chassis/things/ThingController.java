/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.aggregate.Version;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.rihla.chassis.cipher.Erased;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Things over HTTP: they are not kept, only answered. */
@RestController
@RequestMapping("/things")
class ThingController {

	private static final Version STORED = new Version(7);

	@PostMapping
	@Permit("thing:make")
	ResponseEntity<ThingView> make(@Valid @RequestBody MakeThing command, Creation creation) {
		return ResponseEntity.created(URI.create("/things/" + creation.newId()))
			.eTag(new Version(1).etag())
			.body(view(new ThingId(creation.newId()), creation));
	}

	@GetMapping
	@Permit("thing:read")
	List<String> list(@RequestParam(defaultValue = "50") @Max(250) int limit, Access access) {
		return List.of(access.role(), access.scope().name());
	}

	@GetMapping("/{id}")
	@Permit("thing:read")
	ResponseEntity<ThingView> read(@PathVariable ThingId id, Access access) {
		return ResponseEntity.ok()
			.eTag(STORED.etag())
			.body(new ThingView(id.value().toString(), "", "", "", access.role()));
	}

	@PostMapping("/{id}/change")
	@Permit("thing:change")
	ResponseEntity<ThingView> change(@PathVariable ThingId id, Change change) {
		if (!STORED.equals(change.seen())) {
			throw new Refusal.StaleVersion(STORED);
		}
		return ResponseEntity.ok().eTag(new Version(8).etag()).body(view(id, change));
	}

	@PostMapping("/{id}/wait")
	@Permit("thing:change")
	ThingView waitForOthers(@PathVariable ThingId id, @WithoutVersion Change change) throws InterruptedException {
		Waiting.ARRIVED.countDown();
		if (!Waiting.RELEASED.await(20, TimeUnit.SECONDS)) {
			throw new IllegalStateException("Nobody released it");
		}
		return view(id, change);
	}

	@PostMapping("/{id}/refuse")
	@Permit("thing:change")
	ErasedView refuse(@PathVariable ThingId id, @RequestBody RefuseThing command, @WithoutVersion Change change) {
		if (command.how().equals("erased-late")) {
			return new ErasedView();
		}
		throw switch (command.how()) {
			case "not-found" -> new Refusal.NotFound("thing", id);
			case "transition" ->
				new Refusal.TransitionNotAllowed("Thing", MakeThing.Colour.RED, EnumSet.of(MakeThing.Colour.GREEN));
			case "hidden" -> throw new Refusal.ConditionsUnmet(List.of(new Condition(Condition.HIDDEN_GROUND, false)));
			case "conditions" -> new Refusal.ConditionsUnmet(List.of(new Condition("too-small", false),
					Condition.noneOf("consent-missing", List.of(id)), new Condition("a-first", false)));
			case "race" -> new Refusal.RaceLost("thing", id);
			case "erased" -> new Erased("01890a5d:PROTECTION");
			case "key-reused" -> new Refusal.KeyReused();
			case "outbox-full" -> new Refusal.OutboxFull("thing", id);
			case "store-away" ->
				new IllegalStateException(new MongoSocketReadException("away", new ServerAddress("127.0.0.1", 1)));
			default -> new IllegalStateException("Amina Benali cannot be found");
		};
	}

	/** Found to be erased only while it is written. */
	record ErasedView() {

		public String getSecret() {
			throw new Erased("01890a5d:PROTECTION");
		}

	}

	private static ThingView view(ThingId id, Command command) {
		return new ThingView(id.value().toString(), command.commandId(), command.route(),
				String.valueOf(command.fingerprint()), command.actorRole());
	}

}
