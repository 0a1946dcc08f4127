/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

/**
 * How the store has worked since it started.
 *
 * @param writes write commands that ran
 * @param commits commits that made them durable; writes by commits is the mean size of a
 * group
 * @param compactions times the file was made smaller
 * @param fileBytes size of the file now
 */
public record StoreFigures(long writes, long commits, long compactions, long fileBytes) {
}
