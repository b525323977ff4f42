package org.wardround.cli.pull;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The way out of the house: the environment's HTTPS_PROXY, HTTP_PROXY and NO_PROXY (in either case) come first, then
 * Java's own proxy properties.
 */
public final class Proxies extends ProxySelector {

    private static final int USUAL_PORT = 3128;

    private final Map<String, String> environment;
    private final ProxySelector otherwise;

    /**
     * Reads the environment when it is asked.
     *
     * @param environment variables of the process
     * @param otherwise who knows where the environment says nothing
     */
    public Proxies(Map<String, String> environment, ProxySelector otherwise) {
        this.environment = Map.copyOf(environment);
        this.otherwise = otherwise;
    }

    @Override
    public List<Proxy> select(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        Optional<URI> proxy = proxy(scheme);
        if (proxy.isEmpty()) {
            return otherwise.select(address);
        }
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        if (direct(host)) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = proxy.get().getPort() < 0 ? USUAL_PORT : proxy.get().getPort();
        return List.of(new Proxy(
                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.get().getHost(), port)));
    }

    /**
     * Who answers when the proxy asks for a name and a password.
     *
     * @return the answer in the proxy's address; empty when there is none
     */
    public Optional<Authenticator> authenticator() {
        return proxy("https")
                .map(URI::getUserInfo)
                .filter(info -> info.indexOf(':') > 0)
                .map(Answer::new);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        otherwise.connectFailed(address, proxy, failure);
    }

    private Optional<URI> proxy(String scheme) {
        String written = variable(scheme + "_proxy");
        if (written.isBlank() && scheme.equals("https")) {
            written = variable("http_proxy");
        }
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            URI proxy = URI.create(written.contains("://") ? written.strip() : "http://" + written.strip());
            return proxy.getHost() == null ? Optional.empty() : Optional.of(proxy);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean direct(String host) {
        for (String entry : variable("no_proxy").split(",", -1)) {
            String name = entry.strip().toLowerCase(Locale.ROOT);
            String suffix = name.startsWith("*") ? name.substring(1) : name;
            String bare = suffix.startsWith(".") ? suffix.substring(1) : suffix;
            if (name.equals("*") || (!bare.isEmpty() && (host.equals(bare) || host.endsWith("." + bare)))) {
                return true;
            }
        }
        return false;
    }

    private String variable(String name) {
        String lower = environment.getOrDefault(name, "");
        return lower.isBlank() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : lower;
    }

    private static final class Answer extends Authenticator {
        private final String info;

        Answer(String info) {
            this.info = info;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            int colon = info.indexOf(':');
            return getRequestorType() == RequestorType.PROXY
                    ? new PasswordAuthentication(
                            info.substring(0, colon), info.substring(colon + 1).toCharArray())
                    : new PasswordAuthentication("", new char[0]);
        }
    }
}
