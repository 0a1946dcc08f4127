/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * All versions of a plan, in order. At most one is in force, and it stays so until the
 * next one is approved.
 */
public record Versions(List<Version> all) {

	public Versions {
		all = List.copyOf(all);
	}

	/** An empty first version. */
	public static Versions begunBy(String author) {
		return new Versions(List.of(Version.first(author)));
	}

	/** The one that is worked on, decided on, or else the last one. */
	public Version latest() {
		return this.all.getLast();
	}

	/** What is done now. */
	public Optional<Version> inForce() {
		return this.all.stream().filter((version) -> version.state() == Version.State.IN_FORCE).findFirst();
	}

	/** What is done now; before anything is, what is planned. */
	public Version current() {
		return inForce().orElseGet(this::latest);
	}

	/** The version with this number. */
	public Optional<Version> number(int number) {
		return this.all.stream().filter((version) -> version.number() == number).findFirst();
	}

	/** Whether the last one is in this state. */
	public boolean latestIs(Version.State state) {
		return latest().state() == state;
	}

	/** A next version, worked on beside the one in force. */
	public Versions amendedBy(String author) {
		List<Version> more = new ArrayList<>(this.all);
		more.add(current().next(author).in(Version.State.OPEN));
		return new Versions(renumbered(more));
	}

	/** The last one says something else; an earlier signature no longer counts. */
	public Versions proposing(Content content, String author) {
		return change((version) -> version.proposing(content, author));
	}

	/** Somebody had a hand in it. */
	public Versions workedOnBy(String author) {
		return change((version) -> version.workedOnBy(author));
	}

	/** The last one is put before an approver. */
	public Versions submitted(@Nullable Agreement signed, String author) {
		return change((version) -> version.submitted(signed, author));
	}

	/** The last one is to be worked on again. */
	public Versions returned() {
		return change((version) -> version.in(Version.State.OPEN));
	}

	/** The last one is refused for good. */
	public Versions rejected() {
		return change((version) -> version.in(Version.State.REJECTED));
	}

	/** The last one comes into force in the place of the one before. */
	public Versions approvedBy(String human) {
		List<Version> after = new ArrayList<>(this.all.stream()
			.map((version) -> (version.state() == Version.State.IN_FORCE) ? version.in(Version.State.SUPERSEDED)
					: version)
			.toList());
		after.set(after.size() - 1, latest().approvedBy(human));
		return new Versions(after);
	}

	private Versions change(UnaryOperator<Version> change) {
		List<Version> after = new ArrayList<>(this.all);
		after.set(after.size() - 1, change.apply(latest()));
		return new Versions(after);
	}

	/** After a rejected amendment the numbers go on from that one. */
	private static List<Version> renumbered(List<Version> versions) {
		Version last = versions.getLast();
		Version numbered = new Version(versions.size(), last.state(), last.content(), null, last.authors(), null);
		versions.set(versions.size() - 1, numbered);
		return versions;
	}

}
