/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.List;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;

/** All reviews of a file. */
record Reviews(List<Review> all) {

	Reviews {
		all = List.copyOf(all);
	}

	static Reviews none() {
		return new Reviews(List.of());
	}

	Review get(ReviewId id) {
		return this.all.stream()
			.filter((review) -> review.reviewId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("review", id));
	}

	Reviews with(Review changed) {
		Stream<Review> others = this.all.stream().filter((review) -> !review.reviewId().equals(changed.reviewId()));
		return new Reviews(Stream.concat(others, Stream.of(changed)).toList());
	}

	boolean noneOpen() {
		return this.all.stream().noneMatch(Review::open);
	}

	Condition concluded() {
		return Condition.noneOf("review-open", this.all.stream().filter(Review::open).map(Review::reviewId).toList());
	}

}
