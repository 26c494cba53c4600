package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as a PDF: for eyes and for screen readers. */
class ReportPdfTest extends ReportTest {
    /** Of paper 210 mm wide with 16 mm left free at the right, in points. */
    private static final double MARGIN = 194 * 72 / 25.4;

    private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("<td class=\"number\">([^<]*)</td>");

    @Test
    void itHasTaggedHeadingsAndTables() throws Exception {
        try (PDDocument pdf = pdf("?year=2026")) {
            List<PDStructureElement> elements = elements(pdf);

            assertThat(elements.stream().map(PDStructureElement::getStructureType))
                    .contains("H1", "H2", "Table", "THead", "TBody", "TR", "TH", "TD", "P");
            assertThat(count(elements, "H1")).isEqualTo(1);
            assertThat(count(elements, "H2")).isEqualTo(10);
            assertThat(count(elements, "Table")).isEqualTo(9);
            assertThat(elements.stream()
                            .filter(element -> element.getStructureType().equals("TH"))
                            .map(ReportPdfTest::scope)
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("Row", "Column");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, Jaarverslag 2026", "fr, Rapport annuel 2026", "de, Jahresbericht 2026", "en, Yearly report 2026"})
    void itSaysItsLanguageAndItsTitle(String language, String title) throws Exception {
        try (PDDocument pdf = pdf("?year=2026&taal=" + language)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Handle with Care – " + title);
            assertThat(text(pdf)).contains(title).doesNotContain("??", "#");
        }
    }

    @ParameterizedTest
    @CsvSource({"?year=2026&taal=nl", "?year=2025&taal=fr", "?schoolYear=2025-2026&taal=de"})
    void eachFigureOfThePageStandsInIt(String question) throws Exception {
        String page = visitor().get("/veck/report" + question).body();
        List<String> rows = ROW.matcher(page)
                .results()
                .map(row -> NUMBERS.matcher(row.group(1))
                        .results()
                        .map(ReportPdfTest::said)
                        .collect(Collectors.joining(" ")))
                .filter(row -> !row.isEmpty())
                .toList();

        try (PDDocument pdf = pdf(question)) {
            assertThat(rows).hasSizeGreaterThan(40);
            assertThat(text(pdf)).contains(rows);
        }
    }

    @Test
    void itsFontsAreInItAndHaveEveryLetter() throws Exception {
        hits.hits = List.of();
        try (PDDocument pdf = pdf("?year=2026&taal=de")) {
            assertThat(text(pdf)).contains("Einsätze", "heißt", "über").doesNotContain("\uFFFD");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void aTableThatGoesOnRepeatsItsHeader() throws Exception {
        behind.answer = (filter, cuts) -> ReportExample.manyZones(ReportExample.volumes(filter, cuts));
        try (PDDocument pdf = pdf("?year=2026")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            for (int number = 4; number <= 5; number++) {
                PDFTextStripper onePage = new PDFTextStripper();
                onePage.setStartPage(number);
                onePage.setEndPage(number);
                assertThat(onePage.getText(pdf)).contains("Interventies", number + " / " + pdf.getNumberOfPages());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void noColumnIsCut(String language) throws Exception {
        try (PDDocument pdf = pdf("?year=2026&taal=" + language)) {
            assertThat(RightEdge.of(pdf)).isBetween(MARGIN - 2, MARGIN + 0.5);
        }
    }

    private PDDocument pdf(String question) throws Exception {
        return Loader.loadPDF(getBytes("/veck/report.pdf" + question));
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf).replaceAll("\\h+", " ");
    }

    private static String said(MatchResult cell) {
        return cell.group(1).replaceAll("\\h+", " ");
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static long count(List<PDStructureElement> elements, String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .count();
    }

    private static String scope(PDStructureElement header) {
        COSDictionary attributes = (COSDictionary) header.getCOSObject().getDictionaryObject(COSName.A);
        return attributes.getNameAsString(COSName.getPDFName("Scope"));
    }
}
