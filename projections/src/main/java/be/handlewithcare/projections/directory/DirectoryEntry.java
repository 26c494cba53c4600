package be.handlewithcare.projections.directory;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.OfficialDetails;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school as the official list describes it.
 *
 * @param details also what a school that takes part follows
 * @param address where its main site stands
 * @param status of its recognition, in the words of the list
 * @param lastListedOn the day of the last list that named it
 */
public record DirectoryEntry(
        InstitutionNumber school,
        OfficialDetails details,
        Address address,
        @Nullable String telephone,
        @Nullable String status,
        LocalDate lastListedOn) {

    /** The same school, named by the list of that day too. */
    public DirectoryEntry listedOn(LocalDate day) {
        return new DirectoryEntry(school, details, address, telephone, status, day);
    }

    /** The same school with that mailbox, or none. */
    public DirectoryEntry withMailbox(@Nullable Mailbox mailbox) {
        OfficialDetails others = new OfficialDetails(details.name(), details.municipality(), details.sites(), mailbox);
        return new DirectoryEntry(school, others, address, telephone, status, lastListedOn);
    }

    /**
     * Where a school stands, beside its municipality.
     *
     * @param nisCode of the municipality
     */
    public record Address(
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postalCode,
            @Nullable String nisCode,
            @Nullable String province) {}
}
