package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.zone.ZoneCode;
import java.time.YearMonth;
import java.util.List;

/** What a police zone asks of its own. */
public interface ZoneVolumes {

    /** Its volumes from the first month to the last, both included, in order; a month without signals is not there. */
    List<VolumeRow> months(ZoneCode zone, YearMonth first, YearMonth last);
}
