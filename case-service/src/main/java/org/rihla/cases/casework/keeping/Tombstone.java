/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.closure.ClosureGroup;

/**
 * What is left of an erased case: how it ended, when, and in which roles its erasure was
 * decided on.
 */
public record Tombstone(ClosureGroup closureGroup, @Nullable Instant closedOn, @Nullable LocalDate retentionUntil,
		ErasureReason reason, String proposedBy, Instant proposedOn, String approvedBy, Instant erasedOn) {
}
