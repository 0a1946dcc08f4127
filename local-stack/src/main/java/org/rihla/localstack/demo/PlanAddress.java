/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** One plan, reached over HTTP by those who work on it. */
public abstract class PlanAddress {

	private final Desk desk;

	private final Cast cast;

	private final CaseWork subject;

	private final URI address;

	PlanAddress(Desk desk, Target target, Cast cast, CaseWork subject, String planId) {
		this.desk = desk;
		this.cast = cast;
		this.subject = subject;
		this.address = Target.at(target.returns(), "/plans/" + planId);
	}

	public final Answer read() {
		return this.desk.read(this.cast.movements(), this.address);
	}

	public final Answer awaitStatus(String status) {
		return await("plan " + status, (plan) -> status.equals(plan.text("status")));
	}

	public final String id() {
		String path = this.address.getPath();
		return path.substring(path.lastIndexOf('/') + 1);
	}

	public final int places() {
		return this.subject.personIds().size();
	}

	final Instant now() {
		return this.desk.now();
	}

	final LocalDate today() {
		return this.desk.today();
	}

	final Answer await(String what, Predicate<Answer> awaited) {
		return this.desk.await(what, this.cast.movements(), this.address, awaited);
	}

	final Answer act(String user, String verb, Object body) {
		return this.desk.act(user, this.address, verb, body);
	}

	final void forEach(BiConsumer<String, Human> work) {
		for (int i = 0; i < places(); i++) {
			work.accept(this.subject.personIds().get(i), this.subject.household().people().get(i));
		}
	}

}
