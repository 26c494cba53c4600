package be.handlewithcare.demo.issuer;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The machines that can get a token at the demo issuer. */
final class DemoMachines {
    private final Map<String, Machine> byId = new HashMap<>();

    DemoMachines(Zones zones) {
        for (ZoneCode zone : DemoZones.ALL) {
            String kbo = zones.kboOf(zone).orElseThrow();
            byId.put("pz-" + zone, new Machine(Identity.zone(kbo), Set.of("hwc.report")));
        }
        byId.put("veck-monitor", new Machine(Identity.veck(), Set.of("hwc.monitor", "hwc.schools")));
        byId.put("auditor", new Machine(Identity.auditor(), Set.of("hwc.audit")));
        byId.put("operator", new Machine(Identity.operator(), Set.of("hwc.operate")));
    }

    Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    Set<String> scopes(String id) {
        return known(id).scopes();
    }

    Identity identity(String id) {
        return known(id).identity();
    }

    private Machine known(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    private record Machine(Identity identity, Set<String> scopes) {}
}
