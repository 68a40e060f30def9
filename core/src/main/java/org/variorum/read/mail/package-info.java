/** Mail, and pages that were saved in the form of mail (MHTML). */
@NullMarked
package org.variorum.read.mail;

import org.jspecify.annotations.NullMarked;
