package be.handlewithcare.web.page;

/**
 * The texts of one room's pages: a bundle in Dutch, and beside it one for each other language.
 *
 * @param basename where the bundle lies on the class path, such as {@code words/police}
 */
public record Wording(String basename) {}
