package be.handlewithcare.axon.inport;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.SchoolNumbers;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SchoolCommand.CloseSchool;
import be.handlewithcare.core.school.SchoolCommand.MergeSchool;
import be.handlewithcare.core.school.SchoolCommand.RegisterSchool;
import be.handlewithcare.core.school.SchoolCommand.SetDaysOff;
import be.handlewithcare.core.school.SchoolCommand.UpdateSchool;
import be.handlewithcare.core.school.SchoolDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What VECK decides on schools. */
public final class ManageSchoolsHandler implements ManageSchools {
    private final OneCommit commit;
    private final StoredStates states;
    private final Clock clock;

    public ManageSchoolsHandler(OneCommit commit, StoredStates states, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public void register(
            InstitutionNumber school, SchoolDetails details, LocalDate joinedOn, @Nullable LocalDate leftOn, Actor by) {
        commit.run(
                by, commands -> commands.send(new RegisterSchool(school, details, joinedOn, leftOn, clock.instant())));
    }

    @Override
    public void update(InstitutionNumber school, OfficialDetails details, Actor by) {
        commit.run(by, commands -> commands.send(new UpdateSchool(school, details, clock.instant())));
    }

    @Override
    public void close(InstitutionNumber school, LocalDate on, Actor by) {
        commit.run(by, commands -> commands.send(new CloseSchool(school, on, clock.instant())));
    }

    @Override
    public void merge(InstitutionNumber school, InstitutionNumber into, LocalDate on, Actor by) {
        commit.run(by, commands -> {
            if (new SchoolNumbers(states).currentOf(into, on).equals(school)) {
                throw new Rejected(Rule.MERGED_INTO_ITSELF);
            }
            return commands.send(new MergeSchool(school, into, on, clock.instant()));
        });
    }

    @Override
    public void setDaysOff(InstitutionNumber school, Set<LocalDate> days, Actor by) {
        commit.run(by, commands -> commands.send(new SetDaysOff(school, days, clock.instant())));
    }
}
