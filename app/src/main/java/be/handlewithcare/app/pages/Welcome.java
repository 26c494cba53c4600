package be.handlewithcare.app.pages;

import org.springframework.ui.Model;

/** What a visitor without a session, or without a desk, finds on the first page. */
@FunctionalInterface
public interface Welcome {

    /** Fills the model and names the page, or where to go. */
    String page(Model model);
}
