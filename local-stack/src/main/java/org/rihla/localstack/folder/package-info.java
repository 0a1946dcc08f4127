/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** The data folder: what lies in it, who may open it, and which process works on it. */
@NullMarked
package org.rihla.localstack.folder;

import org.jspecify.annotations.NullMarked;
