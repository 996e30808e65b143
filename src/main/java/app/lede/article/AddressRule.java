package app.lede.article;

import java.net.InetAddress;

/** Where pages may be fetched from. */
interface AddressRule {
    boolean allowsPort(int port);

    boolean allows(InetAddress address);
}
