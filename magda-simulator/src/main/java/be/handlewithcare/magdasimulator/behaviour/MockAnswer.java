package be.handlewithcare.magdasimulator.behaviour;

/** What MAGDA-Mock has for a pupil. It answers with all of it, whatever period and kind of education was asked for. */
public enum MockAnswer {
    /** Earlier school years too, other kinds of education, and that other sources know nothing. */
    HISTORY,
    /** Other kinds of education only: the source of compulsory education knows nothing. */
    OTHER_EDUCATION,
    /** Each source says that it knows nothing. */
    NOTHING,
    /** Other kinds of education, and that a source gave no answer. */
    SOURCE_SILENT,
    /** Other kinds of education, and that two sources were asked too much. */
    TOO_MANY,
    /** Exceptions on the message as a whole and no answer in it: asked too much at once, and a service out of reach. */
    TOO_MANY_AT_ONCE
}
