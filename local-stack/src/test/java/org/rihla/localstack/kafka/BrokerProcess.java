/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.nio.file.Path;

import org.rihla.localstack.start.ChildJvm;

/** A broker in a process of its own, to be killed. */
final class BrokerProcess {

	private BrokerProcess() {
	}

	static void main(String[] arguments) {
		EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), KafkaPorts.free());
		ChildJvm.ready(kafka.bootstrapServers());
	}

}
