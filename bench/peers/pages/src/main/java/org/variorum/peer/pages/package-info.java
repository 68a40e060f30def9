/** Extractors that others made, each as a program that reads pages and prints their main text. */
@NullMarked
package org.variorum.peer.pages;

import org.jspecify.annotations.NullMarked;
