package be.handlewithcare.core.lookup;

/**
 * What came of a question.
 *
 * @param source whose answer it is
 */
public record LookupResult(LookupSource source, LookupAnswer answer) {}
