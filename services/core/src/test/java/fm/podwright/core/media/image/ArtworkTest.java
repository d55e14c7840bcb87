package fm.podwright.core.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.podwright.core.media.image.ArtworkResult.Accepted;
import fm.podwright.core.media.image.ArtworkResult.Refused;
import fm.podwright.domain.site.Colour;
import fm.podwright.domain.site.Oklch;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtworkTest {
  @Test
  void a_jpeg_comes_back_in_all_widths_with_the_largest_first() throws Exception {
    var accepted = accepted(Pictures.jpeg(Pictures.plain(2000, 2000, Color.BLUE)));

    assertThat(accepted.renditions())
        .extracting(Rendition::width)
        .containsExactly(2000, 1400, 640, 320, 160);
    assertThat(accepted.renditions()).extracting(Rendition::type).containsOnly(PictureType.JPEG);
    for (var rendition : accepted.renditions())
      assertThat(read(rendition).getWidth()).isEqualTo(rendition.width());
    assertThat(accepted.remarks()).isEmpty();
  }

  @Test
  void the_smallest_that_apple_takes_is_its_own_1400() {
    var accepted = accepted(Pictures.jpeg(Pictures.plain(1400, 1400, Color.BLUE)));

    assertThat(accepted.renditions())
        .extracting(Rendition::width)
        .containsExactly(1400, 640, 320, 160);
  }

  @Test
  void the_master_of_a_png_stays_a_png() {
    var accepted = accepted(Pictures.png(Pictures.plain(1400, 1400, Color.GREEN)));

    assertThat(accepted.master().type()).isEqualTo(PictureType.PNG);
    assertThat(accepted.renditions().getLast().type()).isEqualTo(PictureType.PNG);
  }

  @Test
  void a_png_that_would_be_heavy_becomes_a_jpeg() {
    var accepted = accepted(Pictures.png(Pictures.noise(1600)));

    assertThat(accepted.master().type()).isEqualTo(PictureType.JPEG);
  }

  @Test
  void a_square_above_3000_is_made_3000_and_said_so() throws Exception {
    var accepted = accepted(Pictures.jpeg(Pictures.plain(3600, 3600, Color.RED)));

    assertThat(read(accepted.master()).getWidth()).isEqualTo(3000);
    assertThat(accepted.remarks())
        .singleElement()
        .asString()
        .contains("3600 x 3600", "3000 x 3000");
  }

  @Test
  void a_transparent_layer_stands_on_white_and_is_said_so() throws Exception {
    var transparent = new BufferedImage(1400, 1400, BufferedImage.TYPE_INT_ARGB);

    var accepted = accepted(Pictures.png(transparent));

    assertThat(new Color(read(accepted.master()).getRGB(700, 700))).isEqualTo(Color.WHITE);
    assertThat(accepted.remarks()).singleElement().asString().contains("transparent");
  }

  @ParameterizedTest
  @CsvSource({
    "1200, 1200, 'Your picture is 1200 x 1200 px. Apple asks for at least 1400 x 1400 px: export it"
        + " larger.'",
    "1600, 1400, 'Your picture is 1600 x 1400 px. Apple asks for a square: crop it, please.'"
  })
  void a_small_or_oblong_picture_is_refused_in_words(int width, int height, String words) {
    assertThat(refused(Pictures.jpeg(Pictures.plain(width, height, Color.RED)))).isEqualTo(words);
  }

  @Test
  void a_png_of_50000_by_50000_is_refused_before_it_is_decoded() {
    var bomb = Pictures.pngHeader(50_000, 50_000);

    assertThat(refused(bomb)).contains("50000 x 50000 px, too large to read");
  }

  @Test
  void a_jpeg_of_65000_by_65000_is_refused_before_it_is_decoded() {
    var bytes = Pictures.jpeg(Pictures.plain(1400, 1400, Color.RED));

    assertThat(refused(Pictures.withJpegSize(bytes, 65_000)))
        .contains("65000 x 65000 px, too large");
  }

  @Test
  void a_cmyk_jpeg_is_refused_in_words() {
    assertThat(refused(Pictures.cmykJpeg(1400))).contains("CMYK", "RGB");
  }

  @ParameterizedTest
  @CsvSource({
    "'<?xml version=\"1.0\"?><svg/>', an SVG",
    "'GIF89a', a GIF",
    "'RIFF....WEBPVP8 ', a WebP",
    "'%PDF-1.4', a PDF",
    "'....ftypheic', a HEIC photo",
    "'hello', not a picture that we know",
    "'', empty"
  })
  void other_files_are_called_what_they_are(String start, String name) {
    assertThat(refused(start.getBytes(StandardCharsets.ISO_8859_1))).contains(name, "JPEG or PNG");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 6, 8})
  void a_turned_photo_comes_back_upright_and_without_its_exif(int orientation) throws Exception {
    var upright = Pictures.plain(1400, 1400, Color.BLACK);
    upright.createGraphics().fillRect(0, 0, 700, 700); // white at the top left

    var turned =
        Pictures.withOrientation(Pictures.jpeg(Pictures.turned(upright, orientation)), orientation);
    var master = accepted(turned).master();

    assertThat(new Color(read(master).getRGB(100, 100)).getRed()).isGreaterThan(240);
    assertThat(new Color(read(master).getRGB(1300, 1300)).getRed()).isLessThan(15);
    assertThat(new String(master.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void half_a_picture_is_refused_as_damaged() {
    var png = Pictures.png(Pictures.noise(1400));

    assertThat(refused(Arrays.copyOf(png, png.length / 2))).contains("damaged");
    assertThat(refused(Pictures.pngHeader(1400, 1400))).contains("damaged");
  }

  @Test
  void whatever_bytes_are_changed_there_is_an_answer() {
    var random = new Random(5);
    var whole = Pictures.withOrientation(Pictures.jpeg(Pictures.plain(1400, 1400, Color.RED)), 6);
    for (int i = 0; i < 60; i++) {
      var bytes = whole.clone();
      for (int j = 0; j < 4; j++) bytes[2 + random.nextInt(700)] = (byte) random.nextInt();

      assertThat(Artwork.of(bytes)).isNotNull();
    }
  }

  @Test
  void a_picture_made_smaller_keeps_its_mean_brightness() throws Exception {
    var accepted = accepted(Pictures.png(Pictures.noise(1400)));

    assertThat(mean(read(accepted.renditions().getLast())))
        .isCloseTo(mean(read(accepted.master())), within(2.0));
  }

  @Test
  void the_accent_is_the_strong_colour_and_not_the_background() {
    var image = Pictures.plain(1400, 1400, Color.WHITE);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(200, 30, 30));
    graphics.fillRect(0, 0, 1400, 300);

    assertThat(accepted(Pictures.png(image)).accent()).isEqualTo("#c81d1d");
  }

  @Test
  void a_shape_that_glows_is_the_accent_and_not_the_wide_dark_ground_behind_it() {
    var image = Pictures.plain(1400, 1400, new Color(20, 33, 61));
    var graphics = image.createGraphics();
    graphics.setColor(new Color(215, 104, 106));
    graphics.fillRect(500, 500, 400, 400);

    assertThat(hue(accepted(Pictures.png(image)).accent())).isBetween(10.0, 35.0);
  }

  @Test
  void a_speck_is_no_accent() {
    var image = Pictures.plain(1400, 1400, new Color(30, 110, 90));
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 60, 60);

    assertThat(hue(accepted(Pictures.png(image)).accent())).isBetween(150.0, 190.0);
  }

  private static double hue(String accent) {
    return Oklch.of(Colour.parse(accent).orElseThrow()).hue();
  }

  private static double mean(BufferedImage image) {
    return Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .map(rgb -> (rgb >> 8) & 255)
        .average()
        .orElseThrow();
  }

  private static BufferedImage read(Rendition rendition) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
  }

  private static Accepted accepted(byte[] bytes) {
    var result = Artwork.of(bytes);
    assertThat(result).isInstanceOf(Accepted.class);
    return (Accepted) result;
  }

  private static String refused(byte[] bytes) {
    var result = Artwork.of(bytes);
    assertThat(result).isInstanceOf(Refused.class);
    return ((Refused) result).words();
  }
}
