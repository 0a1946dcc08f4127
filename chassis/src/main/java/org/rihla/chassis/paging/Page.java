/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param next cursor of the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

	/** How many items a page has unless the caller says otherwise. */
	public static final String USUAL = "50";

	/** How many items a page has at most. */
	public static final int MOST = 250;

	public Page {
		items = List.copyOf(items);
	}

	/** The same page of something else. */
	public <R> Page<R> map(Function<? super T, ? extends R> view) {
		return new Page<>(this.items.stream().<R>map(view).toList(), this.next);
	}

	/** The same page without those that are not to be shown, so it may be short. */
	public Page<T> only(Predicate<? super T> shown) {
		return new Page<>(this.items.stream().filter(shown).toList(), this.next);
	}

	/** The answer to the present request, with {@code Link; rel="next"} (RFC 8288). */
	public ResponseEntity<Page<T>> answer() {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
		if (this.next != null) {
			String address = ServletUriComponentsBuilder.fromCurrentRequest()
				.scheme(null)
				.host(null)
				.port(null)
				.replaceQueryParam("cursor", this.next)
				.toUriString();
			answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(address));
		}
		return answer.body(this);
	}

}
