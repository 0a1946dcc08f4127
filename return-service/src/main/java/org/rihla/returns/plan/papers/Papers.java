/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one traveller shows at borders: documents, and leave to go out, through and in.
 */
public record Papers(List<TravelDocument> documents, List<Permit> permits) {

	public Papers {
		documents = List.copyOf(documents);
		permits = List.copyOf(permits);
	}

	/** Nothing yet. */
	public static Papers none() {
		return new Papers(List.of(), List.of());
	}

	/** With a document as it stands now. */
	public Papers with(TravelDocument document) {
		return new Papers(
				replaced(this.documents, document, (earlier) -> earlier.documentId().equals(document.documentId())),
				this.permits);
	}

	/** With a permit as it stands now. */
	public Papers with(Permit permit) {
		return new Papers(this.documents, replaced(this.permits, permit, permit::sameAs));
	}

	/** The traveller has boarded with what was issued. */
	public Papers used() {
		return new Papers(this.documents.stream().map(TravelDocument::used).toList(), this.permits);
	}

	/** The traveller is back where the journey began. */
	public Papers turnedBack() {
		return new Papers(this.documents.stream().map(TravelDocument::turnedBack).toList(), this.permits);
	}

	/** One of the documents. */
	public Optional<TravelDocument> document(DocumentId id) {
		return this.documents.stream().filter((document) -> document.documentId().equals(id)).findFirst();
	}

	/** Whether there is any document to travel on. */
	public boolean documented() {
		return this.documents.stream().anyMatch(TravelDocument::settled);
	}

	/** Whether there is one that lasts until that day. */
	public boolean documentedUntil(LocalDate day) {
		return this.documents.stream().anyMatch((document) -> document.coversUntil(day));
	}

	/** Whether a document that was asked for will not come. */
	public boolean refused() {
		return this.documents.stream().anyMatch((document) -> document.state() == TravelDocument.State.REFUSED);
	}

	/** Whether the host State lets the traveller go on that day. */
	public boolean mayLeave(LocalDate day) {
		return permits(Permit.Kind.EXIT).anyMatch((permit) -> permit.coversOn(day));
	}

	/** Whether somebody forbids that the traveller goes. */
	public boolean barred() {
		return permits(Permit.Kind.EXIT).anyMatch(Permit::barred);
	}

	/** Documents that are there and run out before that day, of which nobody was told. */
	public List<TravelDocument> expiring(LocalDate day) {
		return this.documents.stream()
			.filter((document) -> document.runsOutBefore(day) && !document.expiryTold())
			.toList();
	}

	/** As they are on that day: what has run out says so. */
	public Papers on(LocalDate day) {
		return new Papers(
				this.documents.stream()
					.map((one) -> one.runsOutBefore(day) ? one.in(TravelDocument.State.EXPIRED) : one)
					.toList(),
				this.permits.stream().map((one) -> one.runsOutBefore(day) ? one.expired() : one).toList());
	}

	/** A document of this kind that is known to be needed and was not asked for yet. */
	public Optional<DocumentId> wanted(TravelDocument.Kind kind) {
		return this.documents.stream()
			.filter((one) -> one.state() == TravelDocument.State.TO_REQUEST && one.kind() == kind)
			.map(TravelDocument::documentId)
			.findFirst();
	}

	/** Whether no border on the way is closed to the traveller on that day. */
	public boolean mayPass(LocalDate day) {
		return Stream.of(Permit.Kind.TRANSIT, Permit.Kind.ENTRY)
			.flatMap(this::permits)
			.allMatch((permit) -> permit.coversOn(day));
	}

	/** Whether leave that was asked for will not come. */
	public boolean denied() {
		return this.permits.stream().anyMatch((permit) -> permit.state() == Permit.State.DENIED);
	}

	/** The last days of what expires. */
	public Stream<LocalDate> lastDays() {
		Stream<@Nullable LocalDate> all = Stream.concat(this.documents.stream().map(TravelDocument::validUntil),
				this.permits.stream().map(Permit::validUntil));
		return all.flatMap(Stream::ofNullable);
	}

	private Stream<Permit> permits(Permit.Kind kind) {
		return this.permits.stream().filter((permit) -> permit.kind() == kind);
	}

	private static <T> List<T> replaced(List<T> all, T by, Predicate<T> earlier) {
		return Stream.concat(all.stream().filter(earlier.negate()), Stream.of(by)).toList();
	}

}
