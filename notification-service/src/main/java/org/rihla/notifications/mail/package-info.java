/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Mails to partners and staff: what a notice says, in the reader's language, several in
 * one mail, with nothing about a person in it.
 */
@NullMarked
package org.rihla.notifications.mail;

import org.jspecify.annotations.NullMarked;
