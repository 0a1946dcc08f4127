/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/**
 * The agreements with invented donors that a mission lives on: narrow and wide ones, in
 * four currencies, and one that has ended and is in its time of grace.
 */
final class DonorAgreements {

	private final Desk desk;

	private final Target target;

	private final Cast cast;

	DonorAgreements(Desk desk, Target target, Cast cast) {
		this.desk = desk;
		this.target = target;
		this.cast = cast;
	}

	/** Drafts each and puts it into force; what has run out ends by itself. */
	void bringIn() {
		read().agreements().forEach((agreement) -> {
			String id = this.desk
				.create(this.cast.drafter(), Target.at(this.target.returns(), "/agreements"), dated(agreement))
				.text("agreementId");
			URI address = Target.at(this.target.returns(), "/agreements/" + id);
			this.desk.act(this.cast.payer(), address, "activate", Map.of());
		});
	}

	private Map<String, Object> dated(Agreement agreement) {
		Map<String, Object> terms = new LinkedHashMap<>(agreement.terms());
		agreement.days().forEach((name, days) -> terms.put(name, this.desk.today().plusDays(days).toString()));
		return terms;
	}

	static Data read() {
		try (InputStream data = DonorAgreements.class.getResourceAsStream("agreements.json")) {
			return new JsonMapper().readValue(Objects.requireNonNull(data, "agreements.json"), Data.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file. */
	record Data(String source, List<Agreement> agreements) {
	}

	/**
	 * One of them.
	 *
	 * @param days from today on: start, end and end of grace
	 * @param terms the rest of its draft, as the API takes it
	 */
	record Agreement(Map<String, Integer> days, Map<String, Object> terms) {
	}

}
