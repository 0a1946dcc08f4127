/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where an event comes from: members that every event of an aggregate carries.
 *
 * @param caseId the case it is about; also the record key and the subject of its keys
 * @param missionCode host mission
 * @param officeCode office that owns the aggregate
 */
public record Origin(@Nullable UUID caseId, String missionCode, String officeCode) {
}
