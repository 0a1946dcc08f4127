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
 * @param gathered times sparse parts of the file were copied together
 * @param fileBytes size of the file now
 */
public record StoreFigures(long writes, long commits, long gathered, long fileBytes) {
}
