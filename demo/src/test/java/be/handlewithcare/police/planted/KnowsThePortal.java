package be.handlewithcare.police.planted;

import be.handlewithcare.schoolportal.SchoolPortalConfiguration;

/** Planted: breaks a rule of the house on purpose. */
public final class KnowsThePortal {
    public SchoolPortalConfiguration portal = new SchoolPortalConfiguration();
}
