package org.variorum.desk.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.read.Refused;

/**
 * What servers ask of programs that visit them (RFC 9309), each asked once. A robots.txt that is not there allows
 * everything; one that cannot be had since the server fails allows nothing. For one thread.
 */
final class Robots {
    /** The name by which a robots.txt may speak of us. */
    static final String NAME = "variorum";

    /** So much of a robots.txt is read, as the standard asks. */
    static final int MOST = 512_000;

    /** Asks for a robots.txt, redirects followed. */
    interface Source {
        Answer get(Address address) throws Refused;
    }

    private final Source source;
    private final Duration longestPause;
    private final Map<String, BaseRobotRules> rules = new HashMap<>();

    Robots(Source source, Duration longestPause) {
        this.source = source;
        this.longestPause = longestPause;
    }

    /** @throws Refused if the server does not want {@code address} visited, or cannot be asked */
    void check(Address address) throws Refused {
        BaseRobotRules asked = rules(address);
        if (asked.isAllowNone() && asked.isDeferVisits()) {
            throw new Refused("the server's robots.txt cannot be had: try again later");
        }
        if (!asked.isAllowed(address.text())) {
            throw new Refused("the server's robots.txt asks not to fetch it");
        }
    }

    /** How long to wait between two visits, by what the server asks; zero where it asks nothing. */
    Duration pause(Address address) throws Refused {
        long asked = rules(address).getCrawlDelay();
        Duration pause = asked == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(asked);
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }

    private BaseRobotRules rules(Address address) throws Refused {
        BaseRobotRules known = rules.get(address.server());
        if (known != null) {
            return known;
        }
        Address file = new Address(address.scheme(), address.host(), address.port(), "/robots.txt");
        Answer answer = source.get(file);
        // A longest delay of the parser's would forbid everything where more is asked for: the pause is cut instead.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        BaseRobotRules read = answer.isWhole()
                ? parser.parseContent(file.text(), answer.body(), "text/plain", List.of(NAME))
                : parser.failedFetch(answer.isRedirect() ? 404 : answer.status());
        rules.put(address.server(), read);
        return read;
    }
}
