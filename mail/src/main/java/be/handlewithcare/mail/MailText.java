package be.handlewithcare.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What stands in a mail. Nobody told us in which language a mailbox is read: Dutch comes first, the others follow.
 *
 * @param passages the same in each language; the subject of the first is the subject of the mail
 */
record MailText(List<Passage> passages, URI where) {
    private static final String OURS = "Handle with Care: ";

    String subject() {
        return OURS + passages.getFirst().subject();
    }

    String[] languages() {
        return passages.stream().map(Passage::language).map(Locale::getLanguage).toArray(String[]::new);
    }

    String plain() {
        return passages.stream()
                .map(passage -> headed(passage) + passage.plain(where))
                .collect(Collectors.joining("\n\n"));
    }

    private String headed(Passage passage) {
        return passage.equals(passages.getFirst()) ? "" : "---\n" + OURS + passage.subject() + "\n\n";
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><title>%s</title></head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        passages.getFirst().language().getLanguage(),
                        Html.escaped(subject()),
                        passages.stream().map(this::block).collect(Collectors.joining("<hr>\n")));
    }

    private String block(Passage passage) {
        return """
                <div lang="%s">
                <h1>%s</h1>
                %s</div>
                """.formatted(
                        passage.language().getLanguage(), Html.escaped(OURS + passage.subject()), passage.html(where));
    }
}
