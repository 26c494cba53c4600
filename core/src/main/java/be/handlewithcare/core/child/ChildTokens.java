package be.handlewithcare.core.child;

import be.handlewithcare.core.calendar.SchoolYear;

/** Makes child tokens under the key of a school year. */
public interface ChildTokens {

    /** The token of a child in a school year; equal for equal names after normalisation and equal birth dates. */
    ChildToken tokenOf(Identity child, SchoolYear year);
}
