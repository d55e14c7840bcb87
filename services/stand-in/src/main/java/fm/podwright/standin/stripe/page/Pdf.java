package fm.podwright.standin.stripe.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fm.podwright.templates.standin.Figure;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A PDF of one page (ISO 32000): a title, and figures with their amounts at the right.
final class Pdf {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LEFT = 56;
  private static final int RIGHT = 539;
  private static final int TOP = 770;
  private static final int STEP = 17;
  private static final double WIDTH = 0.5;
  private static final int SIZE = 10;

  private Pdf() {}

  static byte[] of(String title, List<Figure> figures) {
    return file(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <<"
                + " /Font << /F 5 0 R /B 6 0 R >> >> >>",
            stream(page(title, figures)),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding"
                + " >>"));
  }

  private static String page(String title, List<Figure> figures) {
    var page = new StringBuilder();
    text(page, "B", 20, LEFT, TOP, title);
    text(
        page,
        "F",
        SIZE,
        LEFT,
        TOP - STEP * 2,
        "Stripe stand-in: this is no real invoice, and no money moves.");
    var y = TOP - STEP * 4;
    for (var figure : figures) {
      var amount = figure.amount();
      text(page, "F", SIZE, LEFT, y, shortened(figure.words()));
      text(page, "F", SIZE, (int) (RIGHT - amount.length() * SIZE * (WIDTH + 0.1)), y, amount);
      y -= STEP;
      if (!figure.note().isEmpty()) {
        text(page, "F", SIZE - 2, LEFT, y + 4, figure.note());
        y -= STEP - 4;
      }
    }
    return page.toString();
  }

  private static String shortened(String words) {
    return words.length() > 62 ? words.substring(0, 61) + "…" : words;
  }

  private static void text(StringBuilder page, String font, int size, int x, int y, String words) {
    var shown = new String(words.getBytes(WINDOWS), ISO_8859_1);
    var escaped = shown.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    page.append("BT /%s %d Tf %d %d Td (".formatted(font, size, x, y))
        .append(escaped)
        .append(") Tj ET\n");
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "endstream";
  }

  private static byte[] file(List<String> objects) {
    var out = new ByteArrayOutputStream();
    var places = new ArrayList<Integer>();
    out.writeBytes("%PDF-1.4\n".getBytes(ISO_8859_1));
    for (var i = 0; i < objects.size(); i++) {
      places.add(out.size());
      out.writeBytes(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(ISO_8859_1));
    }
    var table = out.size();
    out.writeBytes(
        ("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n").getBytes(ISO_8859_1));
    places.forEach(place ->
        out.writeBytes(String.format(Locale.ROOT, "%010d 00000 n \n", place).getBytes(ISO_8859_1)));
    out.writeBytes(
        ("trailer\n<< /Size "
                + (objects.size() + 1)
                + " /Root 1 0 R >>\nstartxref\n"
                + table
                + "\n%%EOF\n")
            .getBytes(ISO_8859_1));
    return out.toByteArray();
  }
}
