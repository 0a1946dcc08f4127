/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param rows of the file
 * @param cases groups that are good
 * @param created cases that this import opened
 * @param known groups that an earlier import had opened
 * @param errorCount all errors, of which the first thousand are told
 */
record ImportView(ImportId importId, ImportStatus status, String source, String officeCode, int rows, int cases,
		int created, int known, int errorCount, Instant uploadedAt, @Nullable Instant startedAt,
		@Nullable Instant endedAt, List<RowError> errors) {
}
