package be.handlewithcare.schoollookup.register;

/** Why a register is refused. */
public enum RegisterFault {
    /** The first line is not the header. */
    HEADER,
    /** A line has more or fewer columns than the header. */
    COLUMNS,
    /** A line is longer than ten thousand characters. */
    LENGTH,
    /** A quote is not closed, or closed too early. */
    QUOTING,
    /** Not UTF-8. */
    ENCODING,
    /** A line without a pupil. */
    PUPIL,
    /** A pupil without a name. */
    NAME,
    /** A birth date that is not a day of the form {@code yyyy-MM-dd}. */
    BIRTH_DATE,
    /** An institution number that is not one to six digits. */
    INSTITUTION,
    /** A first day that is not a day of the form {@code yyyy-MM-dd}. */
    FROM,
    /** A last day that is neither empty nor a day of the form {@code yyyy-MM-dd}. */
    UNTIL,
    /** The last line has no end, though in the register in use it has one. */
    CUT_OFF,
    /** Not a single pupil, though the register in use has some. */
    EMPTY,
    /** The file is there, but cannot be read. */
    UNREADABLE
}
