package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import java.util.Optional;

/** What a director asks of the own school. What is another school's is not there. */
public interface SchoolInbox {

    /** The school's notices, newest first. */
    List<NoticeView> notices(InstitutionNumber school);

    /** One notice of this school. */
    Optional<NoticeView> notice(InstitutionNumber school, NoticeId notice);
}
