/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A store that speaks MongoDB's protocol inside this process and answers a write only
 * when it is in the file.
 */
@NullMarked
package org.rihla.localstack.mongo;

import org.jspecify.annotations.NullMarked;
