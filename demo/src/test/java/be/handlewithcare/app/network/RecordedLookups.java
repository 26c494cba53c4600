package be.handlewithcare.app.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Stands before the machine's own name service and keeps every name that this process asked for. */
public final class RecordedLookups extends InetAddressResolverProvider {
    private static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

    /** All names so far. */
    public static Set<String> names() {
        return Set.copyOf(NAMES);
    }

    /** Takes a name off the record; tells whether it was on it. */
    public static boolean forget(String name) {
        return NAMES.remove(name);
    }

    @Override
    public InetAddressResolver get(Configuration machine) {
        InetAddressResolver builtin = machine.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                NAMES.add(host);
                return builtin.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "recorded lookups";
    }
}
