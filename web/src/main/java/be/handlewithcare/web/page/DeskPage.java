package be.handlewithcare.web.page;

/**
 * A page of a desk that one can go to from each of its pages.
 *
 * @param address such as {@code /police/report}
 * @param name key of its name in the desk's {@link Wording}
 */
public record DeskPage(String address, String name) {}
