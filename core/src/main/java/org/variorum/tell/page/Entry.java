package org.variorum.tell.page;

/**
 * A numbered entry of the page, such as 2.1, that report texts lead back to.
 *
 * @param id its anchor
 * @param number as printed
 */
record Entry(String id, String number) {}
