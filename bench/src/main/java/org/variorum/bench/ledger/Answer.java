package org.variorum.bench.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.bench.json.Node;

/**
 * What {@code brief --format json} says of one story's reports, taken together over the stories it made of them.
 *
 * @param least fewest independent origins, {@code most} the most; reports in different stories are independent
 */
record Answer(List<List<Place>> claims, List<List<Place>> quotes, List<Told> differences, int least, int most) {

    static Answer of(Node brief) {
        List<List<Place>> claims = new ArrayList<>();
        List<List<Place>> quotes = new ArrayList<>();
        List<Told> differences = new ArrayList<>();
        int least = 0;
        int most = 0;
        for (Node story : brief.items("stories")) {
            Map<String, String> sha256 = new HashMap<>();
            story.items("reports").forEach(r -> sha256.put(r.textOrEmpty("id"), r.textOrEmpty("sha256")));
            story.items("claims").forEach(c -> claims.add(places(c.items("evidence"), sha256)));
            story.items("quotes").forEach(q -> quotes.add(places(q.items("variants"), sha256)));
            for (Node d : story.items("differences")) {
                differences.add(new Told(
                        d.textOrEmpty("kind"),
                        d.textOrEmpty("verdict"),
                        d.textOrEmpty("reason"),
                        places(d.items("sides"), sha256)));
            }
            least += story.get("origins").integer("min");
            most += story.get("origins").integer("max");
        }
        return new Answer(claims, quotes, differences, least, most);
    }

    private static List<Place> places(List<Node> spans, Map<String, String> sha256) {
        List<Place> out = new ArrayList<>();
        for (Node s : spans) {
            if (!s.has("in")) {
                String report = sha256.getOrDefault(s.textOrEmpty("report"), "");
                out.add(new Place(report, s.integer("start"), s.integer("end")));
            }
        }
        return List.copyOf(out);
    }
}
