package org.variorum.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.annotate.AnnotatedReport;

/** The reports of one story so far. */
final class Members {
    private final List<Member> members = new ArrayList<>();

    /** @param arrival its place in the stream, from 0 */
    record Member(int arrival, AnnotatedReport report, Profile profile) {}

    void add(Member member) {
        members.add(member);
    }

    void addAll(Members other) {
        members.addAll(other.members);
        members.sort(Comparator.comparingInt(Member::arrival));
    }

    List<AnnotatedReport> reports() {
        return members.stream().map(Member::report).toList();
    }

    List<Weighed> weighed(Frequencies frequencies) {
        return members.stream().map(m -> Weighed.of(m.profile(), frequencies)).toList();
    }
}
