package be.handlewithcare.magdasimulator.behaviour;

/** MAGDA-Mock's data on a pupil. It answers with all of it, whatever period and kind of education the question names. */
public enum MockAnswer {
    /** Also earlier school years, other kinds of education, and other sources that know nothing. */
    HISTORY,
    /** Only other kinds of education: the source of compulsory education knows nothing. */
    OTHER_EDUCATION,
    /** Each source says that it knows nothing. */
    NOTHING,
    /** Other kinds of education, and a source that gave no answer. */
    SOURCE_SILENT,
    /** Other kinds of education, and two sources that were asked too much. */
    TOO_MANY,
    /** Exceptions on the message as a whole and no answer in it: asked too much at once, and a service out of reach. */
    TOO_MANY_AT_ONCE
}
