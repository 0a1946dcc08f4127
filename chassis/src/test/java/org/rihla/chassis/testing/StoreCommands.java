/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import com.mongodb.event.CommandStartedEvent;

/** Lets a test hear what a service under test sends to the store. */
public final class StoreCommands implements AutoCloseable {

	private static final Set<StoreCommands> LISTENING = ConcurrentHashMap.newKeySet();

	private final Consumer<CommandStartedEvent> listener;

	private StoreCommands(Consumer<CommandStartedEvent> listener) {
		this.listener = listener;
	}

	/** From now on, until it is closed. */
	public static StoreCommands hear(Consumer<CommandStartedEvent> listener) {
		StoreCommands commands = new StoreCommands(listener);
		LISTENING.add(commands);
		return commands;
	}

	static void tell(CommandStartedEvent event) {
		LISTENING.forEach((each) -> each.listener.accept(event));
	}

	@Override
	public void close() {
		LISTENING.remove(this);
	}

}
