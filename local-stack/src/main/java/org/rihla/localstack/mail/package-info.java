/*
 * SPDX-License-Identifier: Apache-2.0
 */

/** The mail sink: takes every mail that the services send and delivers none of them. */
@NullMarked
package org.rihla.localstack.mail;

import org.jspecify.annotations.NullMarked;
