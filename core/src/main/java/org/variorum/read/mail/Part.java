package org.variorum.read.mail;

import org.variorum.read.page.MediaType;

/**
 * The part of a message that is read.
 *
 * @param bytes with what was done to them for their way undone
 * @param location where it was fetched; empty where it does not say
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record Part(byte[] bytes, MediaType type, String location) {}
