package be.handlewithcare.veck;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right the letters of a PDF go, in points. */
final class RightEdge extends PDFTextStripper {
    private double farthest;

    private RightEdge() {}

    static double of(PDDocument pdf) throws IOException {
        RightEdge edge = new RightEdge();
        edge.getText(pdf);
        return edge.farthest;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        for (TextPosition letter : letters) {
            if (!letter.getUnicode().isBlank()) {
                farthest = Math.max(farthest, letter.getXDirAdj() + letter.getWidthDirAdj());
            }
        }
        super.writeString(text, letters);
    }
}
