package app.lede.article;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who knows the addresses behind the name of a host. */
@FunctionalInterface
interface HostNames {
    /** Asks as the machine is set up to ask. */
    HostNames OF_THE_MACHINE = InetAddress::getAllByName;

    InetAddress[] resolve(String host) throws UnknownHostException;
}
