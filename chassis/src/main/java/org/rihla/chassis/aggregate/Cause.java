/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A change that nobody asked for directly: an event was heard or a time came. The same
 * cause has one effect, however often it is applied.
 *
 * @param name listener or job
 * @param commandUuid the event's id, or one that follows from what the job works on
 */
public record Cause(String name, UUID commandUuid, UUID correlationId, UUID causationId) implements Command {

	private static final UUID SYSTEM = new UUID(0, 0);

	/**
	 * A job's cause.
	 * @param occasion what makes this run the same as its repeat, such as an id and a
	 * date
	 */
	public static Cause job(String name, String occasion) {
		UUID id = Ids.derived(SYSTEM, name + "|" + occasion);
		return new Cause(name, id, id, id);
	}

	/** A second, third … change to the same aggregate out of the same cause. */
	public Cause and(String step) {
		return new Cause(this.name, derivedId(step), this.correlationId, this.causationId);
	}

	/**
	 * An id that follows from this cause, for what it brings into being (RFC 9562
	 * UUIDv3).
	 */
	public UUID derivedId(String label) {
		return Ids.derived(this.commandUuid, this.name + "|" + label);
	}

	@Override
	public String commandId() {
		return this.commandUuid.toString();
	}

	@Override
	public String actor() {
		return "system:" + this.name;
	}

	@Override
	public String actorRole() {
		return "system";
	}

	@Override
	public String route() {
		return this.name;
	}

	@Override
	public @Nullable String fingerprint() {
		return null;
	}

}
