package be.handlewithcare.axon.aggregate;

import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** The aggregates, in the order in which a signal meets them. */
public final class Aggregates {

    private Aggregates() {}

    /** Makes them known to Axon. */
    public static void register(Configurer axon) {
        axon.configureAggregate(shell(InterventionAggregate.class));
        axon.configureAggregate(shell(SignalAggregate.class));
        axon.configureAggregate(shell(NoticeAggregate.class));
        axon.configureAggregate(shell(SchoolAggregate.class));
    }

    /** Without locks in this process: there may be others, and the unique key of the event table is one lock for all. */
    private static <A> AggregateConfigurer<A> shell(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> new CommandRouting())
                .configureLockFactory(_ -> NullLockFactory.INSTANCE);
    }
}
