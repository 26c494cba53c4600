package be.handlewithcare.police.desk;

import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.ZoneVolumes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts what it was told, and remembers what it was asked. */
final class FakeVolumes implements ZoneVolumes {
    final List<VolumeRow> rows = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    void forgetAll() {
        rows.clear();
        asked.clear();
    }

    void counted(YearMonth month, long signals, long inTime) {
        rows.add(new VolumeRow(
                null,
                null,
                month,
                signals - 1,
                signals,
                signals,
                0,
                inTime,
                inTime,
                1,
                0,
                Map.of("NO_SCHOOL", 2L, "TOO_OLD", 1L),
                1));
    }

    @Override
    public List<VolumeRow> months(ZoneCode zone, YearMonth first, YearMonth last) {
        asked.add(zone + " " + first + " " + last);
        return rows;
    }
}
