package be.handlewithcare.axon;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.inport.DecideOnSignalsHandler;
import be.handlewithcare.axon.inport.EraseIdentitiesHandler;
import be.handlewithcare.axon.inport.HandleNoticesHandler;
import be.handlewithcare.axon.inport.ManageSchoolsHandler;
import be.handlewithcare.axon.inport.ReportInterventionsHandler;
import be.handlewithcare.axon.task.ErasureOnRequest;
import be.handlewithcare.axon.task.Forgetting;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.intervention.ContentDigests;
import be.handlewithcare.core.intervention.LookupAllowance;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.core.signal.DecideOnSignals;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What zones, directors and VECK may ask. */
@Configuration(proxyBeanMethods = false)
public class InPortsConfiguration {

    @Bean
    ReportInterventions reportInterventions(
            OneCommit commit,
            KeyedHash hash,
            ContentDigests digests,
            IdentityVault vault,
            ChildTokens tokens,
            LookupAllowance allowance,
            Clock clock) {
        return new ReportInterventionsHandler(commit, hash, digests, vault, tokens, allowance, clock);
    }

    @Bean
    HandleNotices handleNotices(
            OneCommit commit, StoredStates states, AuditTrail trail, IdentityVault vault, KeyedHash hash, Clock clock) {
        return new HandleNoticesHandler(commit, states, trail, vault, hash, clock);
    }

    @Bean
    ManageSchools manageSchools(OneCommit commit, StoredStates states, Clock clock) {
        return new ManageSchoolsHandler(commit, states, clock);
    }

    @Bean
    DecideOnSignals decideOnSignals(
            OneCommit commit,
            StoredStates states,
            AuditTrail trail,
            IdentityVault vault,
            KeyedHash hash,
            LookupAllowance allowance,
            Clock clock) {
        return new DecideOnSignalsHandler(commit, states, trail, vault, hash, allowance, clock);
    }

    @Bean
    EraseIdentities eraseIdentities(
            OneCommit commit,
            StoredStates states,
            Forgetting forgetting,
            ErasureOnRequest onRequest,
            AuditTrail trail,
            KeyedHash hash,
            Clock clock) {
        return new EraseIdentitiesHandler(commit, states, forgetting, onRequest, trail, hash, clock);
    }
}
