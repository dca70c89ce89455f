package io.github.zhibiao.pipeline.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which network addresses are the public internet. A report's address can come from a list on a foreign page, and a name
 * in it can be made to point at a router or a cloud's metadata service; nothing here is ever sent there.
 */
final class PublicAddress {

    /** From the registry of special-purpose IPv4 addresses (RFC 6890 and later), as network and length. */
    private static final int[][] NOT_PUBLIC = {
        {0, 0, 0, 0, 8}, // this network
        {10, 0, 0, 0, 8}, // private
        {100, 64, 0, 0, 10}, // carrier-grade NAT
        {127, 0, 0, 0, 8}, // loopback
        {169, 254, 0, 0, 16}, // link-local, cloud metadata
        {172, 16, 0, 0, 12}, // private
        {192, 0, 0, 0, 24}, // protocol assignments
        {192, 0, 2, 0, 24}, // documentation
        {192, 88, 99, 0, 24}, // 6to4 relays
        {192, 168, 0, 0, 16}, // private
        {198, 18, 0, 0, 15}, // benchmarks
        {198, 51, 100, 0, 24}, // documentation
        {203, 0, 113, 0, 24}, // documentation
        {224, 0, 0, 0, 3}, // multicast, reserved, broadcast
    };

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        byte[] b = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(b, 0);
        }
        // Java turns IPv4-mapped addresses into Inet4Address; this is for those that did not come from a name.
        boolean mapped = isZero(b, 0, 10) && (b[10] & b[11] & 0xff) == 0xff;
        if (mapped) {
            return isPublic4(b, 12);
        }
        // Only 2000::/3 is given out. That leaves out ::1, fc00::/7, fe80::/10, ff00::/8 and 64:ff9b::/96 (NAT64).
        boolean global = (b[0] & 0xe0) == 0x20;
        boolean special = starts(b, 0x20, 0x01, 0x0d, 0xb8) // documentation
                || starts(b, 0x20, 0x02) // 6to4 carries an IPv4 address
                || (starts(b, 0x20, 0x01) && (b[2] & 0xfe) == 0); // Teredo and other tunnels
        return global && !special;
    }

    private static boolean isPublic4(byte[] b, int from) {
        int address = word(b[from], b[from + 1], b[from + 2], b[from + 3]);
        for (int[] n : NOT_PUBLIC) {
            int mask = -1 << (32 - n[4]);
            if ((address & mask) == word(n[0], n[1], n[2], n[3])) {
                return false;
            }
        }
        return true;
    }

    private static int word(int a, int b, int c, int d) {
        return (a & 0xff) << 24 | (b & 0xff) << 16 | (c & 0xff) << 8 | (d & 0xff);
    }

    private static boolean isZero(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] b, int... with) {
        for (int i = 0; i < with.length; i++) {
            if ((b[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
