package org.variorum.desk.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of a host. */
@FunctionalInterface
interface Resolver {
    /** @throws UnknownHostException if it has none */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The machine's own, which also knows numbers for what they are. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
