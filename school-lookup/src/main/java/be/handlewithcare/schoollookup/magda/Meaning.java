package be.handlewithcare.schoollookup.magda;

/**
 * What MAGDA's exceptions mean to us, by their codes in its list of exceptions, November 2026. In the order in which they
 * count if several come together: first what concerns all children, then what may be over later, then what is for a person.
 */
enum Meaning {
    /** Identification, authorisation, source not configured: nobody may ask any more until an operator has looked. */
    WE_MAY_NOT,
    /** A malformed number, a beginning after the end: the question was wrong, and asking it again will not help. */
    OUR_FAULT,
    /** Too many questions, or too many at once; MAGDA also says so when the source is away for a while. */
    TOO_MANY,
    /** No answer from the source, or none that MAGDA could read. */
    SOURCE_SILENT,
    /** An error that we do not know. */
    UNKNOWN,
    /** Several occurrences at the source, of which it gave one. */
    SEVERAL,
    /** More data exist than the answer has, or a notice that we do not know and that may mean this. */
    INCOMPLETE,
    /** A rule of the source, or an answer that was filtered out. */
    FOR_A_PERSON,
    /** The number was replaced by another one. */
    REPLACED,
    /** The number was cancelled, or nobody has it. */
    NO_SUCH_NUMBER,
    /** No data found, by one source or by all. */
    NO_DATA,
    /** No description anywhere. */
    OBSCURE;

    /**
     * Returns the meaning by the table of exceptions.
     *
     * @param error whether MAGDA calls it an error, not a warning or information
     */
    static Meaning of(String code, boolean error) {
        return switch (code) {
            case "30001", "30101" -> NO_DATA;
            case "30002", "30003" -> NO_SUCH_NUMBER;
            case "30004" -> REPLACED;
            case "30042" -> SEVERAL;
            case "20002", "20003" -> OUR_FAULT;
            case "20005", "40006", "60011" -> WE_MAY_NOT;
            case "20110", "99995", "99996" -> TOO_MANY;
            case "60006", "60007", "60013", "99994", "99997" -> SOURCE_SILENT;
            case "30040", "70001" -> INCOMPLETE;
            case "60000", "15021" -> FOR_A_PERSON;
            case "99984", "99986" -> OBSCURE;
            default -> error ? UNKNOWN : INCOMPLETE;
        };
    }

    /**
     * Whether it does not matter if there is data all the same.
     *
     * @param error whether MAGDA calls it an error
     */
    boolean yieldsToData(boolean error) {
        return switch (this) {
            case NO_DATA, OBSCURE -> true;
            // The source has gone along with the new number by itself, and says so.
            case REPLACED -> !error;
            case WE_MAY_NOT,
                    OUR_FAULT,
                    TOO_MANY,
                    SOURCE_SILENT,
                    UNKNOWN,
                    SEVERAL,
                    INCOMPLETE,
                    FOR_A_PERSON,
                    NO_SUCH_NUMBER -> false;
        };
    }
}
