package org.wardround.cli.pull;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses may be asked: https (http where allowed), no name or password in it, and no machine inside the own
 * network, since addresses come from files of strangers. Behind a proxy names are resolved by the proxy, so that only
 * literal addresses can be checked here.
 */
final class AddressRules {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*\\]|0x[0-9a-f.x]+");

    private final PullRules rules;
    private final ProxySelector proxies;

    AddressRules(PullRules rules, ProxySelector proxies) {
        this.rules = rules;
        this.proxies = proxies;
    }

    /** Why an address may not be asked; empty when it may. */
    Optional<String> refusal(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
            return Optional.of("it is no web address");
        }
        if (scheme.equals("http") && !rules.insecureHttp()) {
            return Optional.of("it is not encrypted (http)");
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of("it holds a user name");
        }
        String name = host.toLowerCase(Locale.ROOT);
        if (rules.hosts().contains(name)) {
            return Optional.empty();
        }
        boolean viaProxy = proxies.select(address).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
        return viaProxy && !LITERAL.matcher(name).matches() ? local(name) : resolved(name);
    }

    private static Optional<String> local(String name) {
        boolean local = name.equals("localhost") || name.endsWith(".localhost") || name.endsWith(".local");
        return local ? Optional.of(inside()) : Optional.empty();
    }

    private static Optional<String> resolved(String name) {
        try {
            for (InetAddress address : InetAddress.getAllByName(name)) {
                if (PrivateAddresses.holds(address)) {
                    return Optional.of(inside());
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("its host is not known");
        }
    }

    private static String inside() {
        return "it leads into the own network; allow that host by name if this is meant";
    }
}
