package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import java.util.Optional;

/**
 * What a director asks of the own school. What is another school's is not there, nor what the zone took back before
 * anybody had opened it.
 */
public interface SchoolInbox {

    /** The school's notices, newest first, without those whose child is forgotten. */
    List<NoticeView> notices(InstitutionNumber school);

    /** One notice of this school, also one whose child is forgotten. */
    Optional<NoticeView> notice(InstitutionNumber school, NoticeId notice);
}
