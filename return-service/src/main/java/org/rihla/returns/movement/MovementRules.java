/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mission's choices about movements; the defaults are ours, carriers differ.
 *
 * @param hold how long seats are held before tickets are bought
 */
@ConfigurationProperties("rihla.movement")
record MovementRules(@DefaultValue("72h") Duration hold) {
}
