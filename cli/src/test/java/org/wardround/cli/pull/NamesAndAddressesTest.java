package org.wardround.cli.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesAndAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "https://p.example/csaf/2024/ICSMA-24-1.json, csaf/p/2024/icsma-24-1.json", // usual
        "https://p.example/a%2Fb%5C..%2F..%2Fc.json, csaf/p/c.json", // separators in disguise
        "https://p.example/..%00.json, csaf/p/_.json", // dots in front, a zero byte
        "https://p.example/con.json, csaf/p/_con.json", // a device on Windows
        "https://p.example/, csaf/p/unnamed.json",
        "https://p.example/a:b?c.json, csaf/p/a_b.json",
    })
    void namesOfStrangersBecomeHarmless(URI address, String file) {
        assertThat(FileNames.notice("p", address)).isEqualTo(file);
    }

    @Test
    void longNamesAreCutAndStayDifferent() {
        String one = FileNames.clean("a".repeat(300) + "1.json");
        String two = FileNames.clean("a".repeat(300) + "2.json");

        assertThat(one).hasSizeLessThan(140).isNotEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.1.1, true",
        "127.0.0.1, true",
        "169.254.169.254, true", // a cloud's own service
        "100.64.0.1, true", // carrier-grade NAT
        "0.0.0.0, true",
        "224.0.0.1, true",
        "255.255.255.255, true",
        "198.18.0.1, true", // benchmarking
        "::1, true",
        "fe80::1, true",
        "fc00::1, true",
        "64:ff9b::a00:1, true", // NAT64 of 10.0.0.1
        "2002:a00:1::, true", // 6to4 of 10.0.0.1
        "8.8.8.8, false",
        "172.32.0.1, false",
        "2606:4700::1111, false",
        "64:ff9b::808:808, false", // NAT64 of 8.8.8.8
    })
    void addressesInsideAreTold(String address, boolean inside) throws Exception {
        assertThat(PrivateAddresses.holds(InetAddress.getByName(address))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://a.example/; proxy.example:8080", // the environment's proxy
                "https://intern.hospital.example/; DIRECT", // no_proxy, whole domain
                "https://hospital.example/; DIRECT",
                "https://nothospital.example/; proxy.example:8080", // only the end of a name
                "http://a.example/; DIRECT", // only https is set
            })
    void theProxyOfTheEnvironmentIsUsed(URI address, String expected) {
        Proxies proxies = new Proxies(
                Map.of("HTTPS_PROXY", "http://proxy.example:8080", "no_proxy", "localhost, .hospital.example"),
                ProxySelector.of(null));

        List<Proxy> selected = proxies.select(address);

        String found = selected.getFirst().address() instanceof InetSocketAddress to
                ? to.getHostString() + ":" + to.getPort()
                : "DIRECT";
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aPasswordInTheProxysAddressIsForTheProxyAlone() throws Exception {
        Proxies proxies =
                new Proxies(Map.of("https_proxy", "http://user:pass@proxy.example:8080"), ProxySelector.of(null));
        var authenticator = proxies.authenticator().orElseThrow();

        PasswordAuthentication forProxy = authenticator.requestPasswordAuthenticationInstance(
                "proxy.example", null, 8080, "http", "", "basic", null, java.net.Authenticator.RequestorType.PROXY);
        PasswordAuthentication forServer = authenticator.requestPasswordAuthenticationInstance(
                "a.example", null, 443, "https", "", "basic", null, java.net.Authenticator.RequestorType.SERVER);

        assertThat(forProxy.getUserName()).isEqualTo("user");
        assertThat(new String(forProxy.getPassword())).isEqualTo("pass");
        assertThat(forServer == null ? "" : forServer.getUserName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'{sha256}  a.json', ''", // as sha256sum writes it
        "'{sha512} *a.json', ''", // binary mark
        "'{sha256}', ''", // the sum alone
        "'0000000000000000000000000000000000000000000000000000000000000000  a.json', its checksum is wrong",
        "'<html>', its checksum file holds no checksum",
    })
    void checksumFilesAreUnderstood(String file, String difference) {
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        String written = file.replace("{sha256}", Checksums.hex("SHA-256", content))
                .replace("{sha512}", Checksums.hex("SHA-512", content));

        assertThat(Checksums.difference(content, written.getBytes(StandardCharsets.UTF_8))
                        .orElse(""))
                .isEqualTo(difference);
    }
}
