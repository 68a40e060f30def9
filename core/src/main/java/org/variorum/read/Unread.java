package org.variorum.read;

/**
 * An input that could not be used.
 *
 * @param path the input as given
 * @param cause why, in a few words for a person
 */
public record Unread(String path, String cause) {}
