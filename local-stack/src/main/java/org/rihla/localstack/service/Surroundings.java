/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.service;

import java.nio.file.Path;

/**
 * What the services find around them.
 *
 * @param store address without database
 * @param kafka bootstrap address
 * @param issuer of tokens
 * @param hooksPort where the partner simulator takes webhooks
 * @param hooksAuthority who vouches for the simulator
 * @param mailPort of the mail sink
 * @param keys folder of the master keys
 * @param portOffset by which the services' own ports are shifted
 */
public record Surroundings(String store, String kafka, String issuer, int hooksPort, Path hooksAuthority, int mailPort,
		Path keys, int portOffset) {
}
