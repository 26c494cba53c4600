package be.handlewithcare.web.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of a page, kept in the few colours it uses most: a fraction of its size, and nobody sees the difference. */
final class Picture {
    private static final int COLOURS = 32;
    private static final int EXACT = 12;
    private static final int FAMILY = 0xe0e0e0;

    private Picture() {}

    static void keep(byte[] png, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, packed(inFewColours(ImageIO.read(new ByteArrayInputStream(png)))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] packed(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam tightly = writer.getDefaultWriteParam();
        tightly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        tightly.setCompressionQuality(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), tightly);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage inFewColours(BufferedImage full) {
        int[] pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        int[] palette = mostUsed(pixels);
        Map<Integer, Integer> places = new HashMap<>();
        int[] small = Arrays.stream(pixels)
                .map(pixel -> places.computeIfAbsent(pixel, colour -> nearest(palette, colour)))
                .toArray();
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage image =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        image.getRaster().setPixels(0, 0, full.getWidth(), full.getHeight(), small);
        return image;
    }

    /** Of the rarer ones that one hardly tells apart one speaks for all: else the greys of letters crowd out a logo. */
    private static int[] mostUsed(int[] pixels) {
        Map<Integer, Integer> uses = new HashMap<>();
        Arrays.stream(pixels).forEach(pixel -> uses.merge(pixel, 1, Integer::sum));
        List<Integer> colours = uses.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Set<Integer> families = new HashSet<>();
        return Stream.concat(
                        colours.stream().limit(EXACT),
                        colours.stream().skip(EXACT).filter(colour -> families.add(colour & FAMILY)))
                .limit(COLOURS)
                .mapToInt(colour -> colour)
                .toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int place = 1; place < palette.length; place++) {
            if (distance(palette[place], colour) < distance(palette[best], colour)) {
                best = place;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += apart * apart;
        }
        return sum;
    }
}
