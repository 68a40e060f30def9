package org.variorum.peer.pages;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;

/** What takes the main text out of a page, set as its makers set it for articles. */
enum Extractor {
    READABILITY4J {
        @Override
        String text(String html) {
            String text =
                    new Readability4J("https://page.example/", html).parse().getTextContent();
            return text == null ? "" : text;
        }
    },
    BOILERPIPE {
        @Override
        String text(String html) throws BoilerpipeProcessingException {
            return ArticleExtractor.INSTANCE.getText(html);
        }
    };

    abstract String text(String html) throws BoilerpipeProcessingException;
}
