package be.handlewithcare.magdasimulator.protocol;

/** How a client can break the protocol. */
public enum Breach {
    /** Not a POST. */
    METHOD,
    /** Another path than {@code …/Magda-02.00/soap/WebService}. */
    PATH,
    /** Not {@code text/xml}. */
    CONTENT_TYPE,
    /** Longer than any question can be. */
    TOO_LONG,
    /** Not well-formed, or with a document type. */
    XML,
    /** Not a SOAP 1.1 envelope with one thing in its body. */
    ENVELOPE,
    /** No service of this name in this namespace. */
    SERVICE,
    /** An element too many, too few, in the wrong place or namespace. */
    STRUCTURE,
    /** The context names another service. */
    CONTEXT_NAME,
    /** Another version. */
    VERSION,
    /** Not {@code VRAAG}. */
    MESSAGE_TYPE,
    /** Date or time in another form than {@code yyyy-MM-dd} and {@code HH:mm:ss.000}. */
    TIME_FORMAT,
    /** Too far from the time in Brussels. */
    TIME,
    /** A sender without identification, or with one longer than 120. */
    SENDER,
    /** A reference that is empty or longer than 36. */
    REFERENCE,
    /** A reference that was used before. */
    REFERENCE_REPEATED,
    /** Not exactly one question. */
    QUESTIONS,
    /** An obligatory criterion is empty or not of its form. */
    CRITERIA,
    /** A source other than those of the service. */
    SOURCE,
    /** A number that is no national number. */
    NUMBER,
    /** A period that begins after its end. */
    PERIOD,
    /** No signature though one is asked for. */
    SIGNATURE
}
