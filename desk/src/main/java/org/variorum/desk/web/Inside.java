package org.variorum.desk.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells addresses of the open internet from those that lead to this machine, into its network, or nowhere. Those of IPv6
 * that carry one of IPv4 are as that is. By the registries of special-purpose addresses (RFC 6890 and what followed).
 */
final class Inside {
    private record Block(BigInteger first, int bits, int length, String name) {
        static Block of(String block, String name) {
            String[] parts = block.split("/", -1);
            byte[] bytes = bytes(parts[0]);
            return new Block(new BigInteger(1, bytes), bytes.length * 8, Integer.parseInt(parts[1]), name);
        }

        boolean holds(byte[] address) {
            int rest = bits - length;
            return address.length * 8 == bits
                    && new BigInteger(1, address).shiftRight(rest).equals(first.shiftRight(rest));
        }
    }

    private static final List<Block> BLOCKS = List.of(
            Block.of("0.0.0.0/8", "a this-network"),
            Block.of("10.0.0.0/8", "a private"),
            Block.of("100.64.0.0/10", "a carrier's inner"),
            Block.of("127.0.0.0/8", "a loopback"),
            Block.of("169.254.0.0/16", "a link-local"),
            Block.of("172.16.0.0/12", "a private"),
            Block.of("192.0.0.0/24", "a reserved"),
            Block.of("192.0.2.0/24", "a reserved"),
            Block.of("192.88.99.0/24", "a reserved"),
            Block.of("192.168.0.0/16", "a private"),
            Block.of("198.18.0.0/15", "a reserved"),
            Block.of("198.51.100.0/24", "a reserved"),
            Block.of("203.0.113.0/24", "a reserved"),
            Block.of("224.0.0.0/4", "a multicast"),
            Block.of("240.0.0.0/4", "a reserved"),
            Block.of("::/128", "an unspecified"),
            Block.of("::1/128", "a loopback"),
            Block.of("fc00::/7", "a unique-local"),
            Block.of("fe80::/10", "a link-local"),
            Block.of("fec0::/10", "a site-local"),
            Block.of("ff00::/8", "a multicast"),
            Block.of("2001::/23", "a reserved"),
            Block.of("2001:db8::/32", "a reserved"),
            Block.of("3fff::/20", "a reserved"));

    private static final Block GLOBAL = Block.of("2000::/3", "");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16", "");

    /** Prefixes behind which the last four bytes are an IPv4 address: mapped, compatible, translated. */
    private static final List<Block> CARRYING =
            List.of(new Block(BigInteger.valueOf(0xFFFF).shiftLeft(32), 128, 96, ""), Block.of("64:ff9b::/96", ""));

    private static final Block COMPATIBLE = Block.of("::/96", "");

    private Inside() {}

    /** What kind of inner address it is, such as {@code a loopback}; empty for one of the open internet. */
    static Optional<String> kind(InetAddress address) {
        return kind(address.getAddress());
    }

    private static Optional<String> kind(byte[] address) {
        for (Block block : BLOCKS) {
            if (block.holds(address)) {
                return Optional.of(block.name());
            }
        }
        if (address.length == 4) {
            return Optional.empty();
        }
        if (CARRYING.stream().anyMatch(block -> block.holds(address)) || COMPATIBLE.holds(address)) {
            return kind(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return kind(Arrays.copyOfRange(address, 2, 6));
        }
        return GLOBAL.holds(address) ? Optional.empty() : Optional.of("a reserved");
    }

    private static byte[] bytes(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            return address.getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
