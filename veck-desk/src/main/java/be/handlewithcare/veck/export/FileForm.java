package be.handlewithcare.veck.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What kind of file. */
public enum FileForm {
    CSV("csv", FileForm.CSV_TYPE + ";charset=UTF-8"),
    XLSX("xlsx", FileForm.XLSX_TYPE);

    /** As a mapping names them. */
    public static final String CSV_TYPE = "text/csv";

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String ending;
    private final String type;

    FileForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** The form that stands before JSON in what the caller accepts, if one does; the mapping sees to the rest. */
    public static Optional<FileForm> askedIn(HttpHeaders headers) {
        List<MediaType> accepted = new ArrayList<>(headers.getAccept());
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .filter(type -> type.includes(MediaType.APPLICATION_JSON) || of(type).isPresent())
                .findFirst()
                .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
                .flatMap(FileForm::of);
    }

    private static Optional<FileForm> of(MediaType type) {
        return Arrays.stream(values())
                .filter(form -> form.type().isCompatibleWith(type))
                .findFirst();
    }

    String ending() {
        return ending;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    byte[] content(String name, Sheet sheet) {
        return switch (this) {
            case CSV -> CsvText.of(sheet).getBytes(StandardCharsets.UTF_8);
            case XLSX -> XlsxFile.of(name, sheet);
        };
    }
}
