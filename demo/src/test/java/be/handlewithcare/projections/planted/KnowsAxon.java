package be.handlewithcare.projections.planted;

import org.axonframework.messaging.MetaData;

/** Planted: breaks a rule of the house on purpose. */
public final class KnowsAxon {
    public MetaData metadata = MetaData.emptyInstance();
}
