package be.handlewithcare.axon.inport;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.notice.NoticeCommand.AcknowledgeNotice;
import be.handlewithcare.core.notice.NoticeCommand.InformTeacher;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeCommand.ReturnNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.notice.NoticeState.NotIssued;
import be.handlewithcare.core.school.InstitutionNumber;
import java.time.Clock;
import java.time.Instant;

/** What a director does with a notice. A name leaves the vault only after the commit that says who looks. */
public final class HandleNoticesHandler implements HandleNotices {
    private final OneCommit commit;
    private final StoredStates states;
    private final AuditTrail trail;
    private final IdentityVault vault;
    private final MatchCheck matchCheck;
    private final Clock clock;

    public HandleNoticesHandler(
            OneCommit commit, StoredStates states, AuditTrail trail, IdentityVault vault, KeyedHash hash, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.trail = trail;
        this.vault = vault;
        this.matchCheck = new MatchCheck(commit, states, trail, hash, clock);
        this.clock = clock;
    }

    @Override
    public IdentityVault.Opened reveal(NoticeId notice, InstitutionNumber school, Actor by) {
        return matchCheck.onRecord(notice, by, () -> {
            NoticeIssued issued = recordLook(notice, school, by);
            return vault.open(issued.signal(), issued.child());
        });
    }

    private NoticeIssued recordLook(NoticeId notice, InstitutionNumber school, Actor by) {
        return commit.run(by, commands -> {
            Instant now = clock.instant();
            commands.send(new OpenNotice(notice, school, now));
            NoticeIssued issued = issued(notice);
            matchCheck.check(notice, issued);
            trail.record(
                    new AuditEntry(now, by, AuditAction.REVEALED, notice.toString(), issued.signal(), AuditEntry.DONE));
            return issued;
        });
    }

    private NoticeIssued issued(NoticeId notice) {
        return switch (states.of(notice)) {
            case NotIssued() -> throw new Rejected(Rule.NOT_FOUND);
            case Issued known -> known.issued();
        };
    }

    @Override
    public void acknowledge(NoticeId notice, InstitutionNumber school, Actor by) {
        commit.run(by, commands -> commands.send(new AcknowledgeNotice(notice, school, clock.instant())));
    }

    @Override
    public void teacherInformed(NoticeId notice, InstitutionNumber school, Actor by) {
        commit.run(by, commands -> commands.send(new InformTeacher(notice, school, clock.instant())));
    }

    @Override
    public void sendBack(NoticeId notice, InstitutionNumber school, Actor by) {
        commit.run(by, commands -> commands.send(new ReturnNotice(notice, school, clock.instant())));
    }
}
