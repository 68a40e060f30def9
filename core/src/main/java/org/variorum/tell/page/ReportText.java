package org.variorum.tell.page;

import java.util.ArrayList;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;
import org.variorum.annotate.Sentence;
import org.variorum.report.Removed;
import org.variorum.report.Report;

/** A report's full text: each sentence with its anchor, furniture in its place but struck, its reason at hand. */
final class ReportText {
    private final AnnotatedReport annotated;
    private final Report report;
    private final Sheet sheet;

    ReportText(AnnotatedReport annotated, Sheet sheet) {
        this.annotated = annotated;
        this.report = annotated.report();
        this.sheet = sheet;
    }

    void write() {
        Anchored text = new Anchored(report.text(), parts(), sheet.html);
        for (Block block : blocks()) {
            block(block, text);
        }
    }

    private void block(Block block, Anchored text) {
        HtmlWriter html = sheet.html;
        Removed removed = block.removed();
        if (removed != null) {
            html.open("details").attr("class", "removed").open("summary").open("s");
            text.write(block.span().start(), block.span().end());
            html.close("s")
                    .close("summary")
                    .leaf("p", "by", "Left out: " + removed.why())
                    .close("details");
        } else {
            html.open("p").attr("class", block.title() ? "headline" : null).attr("dir", "auto");
            text.write(block.span().start(), block.span().end());
            if (block.title()) {
                Anchored.leads(List.copyOf(sheet.apparatus.leadsTo(report.id(), 0)), html);
            }
            html.close("p");
        }
    }

    /** The paragraphs, the headline and the furniture, in order of the text. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        report.paragraphs().forEach(span -> blocks.add(new Block(span, false, null)));
        if (report.titleSpan() != null) {
            blocks.add(new Block(report.titleSpan(), true, null));
        }
        for (Removed removed : report.removed()) {
            if (removed.span() != null) {
                blocks.add(new Block(removed.span(), false, removed));
            }
        }
        blocks.sort((a, b) -> a.span().compareTo(b.span()));
        return blocks;
    }

    private List<Anchored.Part> parts() {
        Apparatus apparatus = sheet.apparatus;
        List<Anchored.Part> parts = new ArrayList<>();
        int number = 0;
        for (Sentence sentence : annotated.sentences()) {
            number++;
            List<Entry> leads = List.copyOf(apparatus.leadsTo(report.id(), number));
            String id = apparatus.sentenceId(report.id(), number);
            parts.add(Anchored.Part.sentence(sentence.span(), id, number, leads));
        }
        if (report.titleSpan() != null) {
            String id = apparatus.titleId(report.id());
            parts.add(Anchored.Part.headline(report.titleSpan(), id));
        }
        apparatus.anchors(report.id()).forEach((span, id) -> parts.add(Anchored.Part.stretch(span, id)));
        return parts;
    }
}
