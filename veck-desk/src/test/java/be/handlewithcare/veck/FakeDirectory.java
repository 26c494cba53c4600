package be.handlewithcare.veck;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.directory.DirectoryEntry;
import be.handlewithcare.projections.directory.SchoolDirectory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A directory in memory, that can be away. */
final class FakeDirectory implements SchoolDirectory {
    final Map<InstitutionNumber, DirectoryEntry> schools = new TreeMap<>();
    boolean isAway;

    void forget() {
        schools.clear();
        isAway = false;
    }

    @Override
    public List<DirectoryEntry> schools() {
        return List.copyOf(schools.values());
    }

    @Override
    public void keep(Collection<DirectoryEntry> entries) {
        if (isAway) {
            throw new IllegalStateException("the directory is away");
        }
        entries.forEach(entry -> schools.put(entry.school(), entry));
    }
}
