package org.variorum.annotate;

/**
 * One hand through which words came: from the speaker over a channel and an agency to the outlet.
 *
 * @param name as the report words it, such as {@code post on X}
 */
public record ChainLink(Role role, String name) {
    public enum Role {
        SPEAKER,
        CHANNEL,
        AGENCY,
        OUTLET
    }
}
