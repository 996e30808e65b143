package app.lede.article;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Only what is open to everybody: the usual ports of the web, and addresses that the registries of IANA for special
 * purposes (RFC 6890 and its updates) do not keep for something else. So nobody sees with the server's eyes what stands
 * in its own network.
 */
final class PublicWeb implements AddressRule {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** A block of addresses: those whose first bits are the same. */
    private record Block(byte[] prefix, int bits) {
        static Block of(String address, int bits) {
            return new Block(InetAddress.ofLiteral(address).getAddress(), bits);
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> KEPT = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            // within the global block of IPv6: protocols, documentation, and IPv4 in disguise (Teredo, 6to4)
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("2002::", 16),
            Block.of("3fff::", 20));

    /** All else of IPv6 is local, multicast, mapped from IPv4, or not given out. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    @Override
    public boolean allowsPort(int port) {
        return port == HTTP || port == HTTPS;
    }

    @Override
    public boolean allows(InetAddress address) {
        var bytes = address.getAddress();
        boolean isGlobal = address instanceof Inet4Address || GLOBAL.holds(bytes);
        return isGlobal && KEPT.stream().noneMatch(block -> block.holds(bytes));
    }

    static boolean allowsAll(AddressRule rule, InetAddress[] addresses) {
        return addresses.length > 0 && Arrays.stream(addresses).allMatch(rule::allows);
    }
}
