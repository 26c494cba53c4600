package be.handlewithcare.app.edge;

import be.handlewithcare.web.ProblemWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The answer of the server itself to a request that it cannot read, before the application sees it. Shows our own page in four
 * languages, or a problem to a machine, and repeats nothing of the request.
 */
public final class ServerErrorPage extends ErrorReportValve {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl">
            <head><meta charset="utf-8"><title>Dat lukte niet – Handle with Care</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main>
            <h1>Dat lukte niet</h1>
            <p>We konden deze vraag niet uitvoeren. Er is niets gewijzigd. <a href="/">Naar de startpagina</a></p>
            <p lang="fr">Nous n’avons pas pu traiter cette demande. Rien n’a été modifié. <a href="/">Vers la page d’accueil</a></p>
            <p lang="de">Wir konnten diese Anfrage nicht ausführen. Nichts wurde geändert. <a href="/">Zur Startseite</a></p>
            <p lang="en">We could not carry out this request. Nothing was changed. <a href="/">To the start page</a></p>
            </main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            if (request.getRequestURI().startsWith("/api/")) {
                HttpStatus status = HttpStatus.valueOf(response.getStatus());
                ProblemWriter.write(response.getResponse(), status, "malformed");
                response.finishResponse();
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException | IllegalStateException _) {
            // The caller is gone.
        }
    }
}
