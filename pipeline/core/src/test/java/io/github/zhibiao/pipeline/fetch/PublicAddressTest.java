package io.github.zhibiao.pipeline.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false",
        "127.255.255.254, false",
        "0.0.0.0, false",
        "10.1.2.3, false",
        "172.15.255.255, true",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "172.32.0.0, true",
        "192.168.1.1, false",
        "192.167.1.1, true",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "100.127.255.255, false",
        "100.128.0.0, true",
        "198.18.0.1, false",
        "192.0.2.1, false",
        "224.0.0.1, false",
        "240.0.0.1, false",
        "255.255.255.255, false",
        "223.5.5.5, true",
        "8.8.8.8, true",
        "2130706433, false", // 127.0.0.1 as one number
        "::1, false",
        "::, false",
        "fe80::1, false",
        "fc00::1, false",
        "fd12::1, false",
        "ff02::1, false",
        "::ffff:10.0.0.1, false",
        "::ffff:8.8.8.8, true",
        "::7f00:1, false",
        "64:ff9b::a00:1, false",
        "2002:a00:1::1, false",
        "2001::1, false",
        "2001:db8::1, false",
        "2400:3200::1, true"
    })
    void isPublic(String address, boolean expected) throws Exception {
        assertEquals(expected, PublicAddress.isPublic(InetAddress.getByName(address)));
    }

    @Test
    void mappedAddressThatStayedMapped() throws Exception {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 10;
        assertEquals(false, PublicAddress.isPublic(Inet6Address.getByAddress("", mapped, 0)));
    }
}
