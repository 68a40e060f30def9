/** What several reports tell in words that are not the same, laid beside each other. */
@NullMarked
package org.variorum.tell.layout.beside;

import org.jspecify.annotations.NullMarked;
