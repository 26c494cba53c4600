package be.handlewithcare.projections.directory;

import java.util.Collection;
import java.util.List;

/** The schools of the official list, with those that were on an earlier one. */
public interface SchoolDirectory {

    /** All of them, by institution number. */
    List<DirectoryEntry> schools();

    /**
     * Keeps these, all or none, in place of what was known of them; the others stay as they are. May be repeated.
     *
     * @param schools each once
     */
    void keep(Collection<DirectoryEntry> schools);
}
