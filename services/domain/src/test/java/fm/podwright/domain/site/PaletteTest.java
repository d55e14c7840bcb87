package fm.podwright.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.podwright.domain.site.Palette.Shades;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void text_and_controls_pass_on_every_ground_whatever_the_colour() {
    assertThat(colours())
        .hasSizeGreaterThan(5000)
        .allSatisfy(colour -> {
          passes(Palette.of(colour).light());
          passes(Palette.of(colour).dark());
        });
  }

  private static void passes(Shades shades) {
    for (var ground : grounds(shades)) {
      for (var text : List.of(shades.ink(), shades.inkSoft(), shades.accent())) {
        assertThat(text.contrast(ground)).isGreaterThanOrEqualTo(Palette.TEXT);
      }
      assertThat(shades.accentHover().contrast(ground)).isGreaterThanOrEqualTo(Palette.TEXT);
      assertThat(shades.focus().contrast(ground)).isGreaterThanOrEqualTo(Palette.CONTROL);
      assertThat(shades.lineStrong().contrast(ground)).isGreaterThanOrEqualTo(Palette.CONTROL);
    }
    for (var face : List.of(shades.accent(), shades.accentHover())) {
      assertThat(shades.onAccent().contrast(face)).isGreaterThanOrEqualTo(Palette.TEXT);
    }
  }

  private static List<Colour> grounds(Shades shades) {
    return List.of(
        shades.ground(), shades.surface(), shades.sunken(), shades.hover(), shades.accentSoft());
  }

  private static List<Colour> colours() {
    var steps =
        List.of(0, 15, 31, 47, 63, 79, 95, 111, 127, 143, 159, 175, 191, 207, 223, 239, 255);
    var grid =
        steps.stream()
            .flatMap(
                r -> steps.stream().flatMap(g -> steps.stream().map(b -> r << 16 | g << 8 | b)))
            .map(Colour::new);
    var hues = IntStream.range(0, 360).mapToObj(hue -> new Oklch(0.62, 0.3, hue).colour());
    return Stream.concat(grid, hues).toList();
  }

  @Test
  void a_colour_keeps_its_hue_and_one_that_passes_is_not_changed() {
    var blue = new Colour(0x1D4ED8);

    assertThat(Palette.of(new Colour(0x7C3AED)).light().accent()).isNotNull();
    assertThat(Oklch.of(Palette.of(blue).light().accent()).hue())
        .isCloseTo(Oklch.of(blue).hue(), within(3.0));
    assertThat(Oklch.of(Palette.of(blue).dark().accent()).hue())
        .isCloseTo(Oklch.of(blue).hue(), within(3.0));
    assertThat(Oklch.of(Palette.of(blue).dark().accent()).lightness()).isGreaterThan(0.7);
  }

  @Test
  void grey_and_black_and_white_have_a_palette_without_colour() {
    for (var rgb : List.of(0x000000, 0x808080, 0xFFFFFF)) {
      assertThat(Oklch.of(Palette.of(new Colour(rgb)).light().accent()).chroma()).isLessThan(0.01);
    }
  }

  @Test
  void measuring_a_colour_and_showing_it_gives_it_back() {
    for (var rgb : List.of(0xC81E1E, 0x00FF00, 0x0000FF, 0x123456, 0xFFD08A)) {
      assertThat(Oklch.of(new Colour(rgb)).colour()).isEqualTo(new Colour(rgb));
    }
  }

  @Test
  void colours_are_read_as_forms_send_them() {
    assertThat(Colour.parse("#2f6fde")).contains(new Colour(0x2F6FDE));
    assertThat(Colour.parse("2F6FDE")).contains(new Colour(0x2F6FDE));
    assertThat(Colour.parse("#2f6fdg")).isEmpty();
    assertThat(Colour.parse("red")).isEmpty();
    assertThat(new Colour(0xFF)).hasToString("#0000ff");
  }
}
