package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicWebTest {
    private final PublicWeb rule = new PublicWeb();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::7f00:1",
                "2001:db8::1",
                "2002:7f00:1::",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "4000::1"
            })
    void refusesWhatIsNotForEverybody(String address) {
        assertThat(rule.allows(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.169.0.1",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "2001:200::1",
                "2606:4700:4700::1111",
                "2a00:1450::1"
            })
    void allowsTheAddressesAroundThem(String address) {
        assertThat(rule.allows(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void allowsTheUsualPortsOnly() {
        assertThat(rule.allowsPort(80)).isTrue();
        assertThat(rule.allowsPort(443)).isTrue();
        for (int port : new int[] {0, 22, 25, 81, 3306, 5432, 6379, 8080, 8443, 65_535}) {
            assertThat(rule.allowsPort(port)).isFalse();
        }
    }
}
