package be.handlewithcare.demo.issuer;

import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;

/** The police zones that take part in the demo: Rivierenland, Heist and HEKLA. */
public final class DemoZones {
    /** By their codes. */
    public static final List<ZoneCode> ALL = List.of(new ZoneCode("5913"), new ZoneCode("5362"), new ZoneCode("5349"));

    private DemoZones() {}
}
