package fm.podwright.domain.episode.transcript;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.show.Finding;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CaptionsTest {
  private static final String VTT =
      """
      WEBVTT - made for a test
      Kind: captions

      NOTE who speaks
      is marked

      STYLE
      ::cue { color: red }

      first
      00:01.500 --> 00:03.250 align:start position:0%
      <v.loud Ann Lee>Salt &amp; <i>pepper</i>,
      <00:02.000>they said.</v>

      01:00:03.250 --> 01:00:04.000
      <v Ben Roe>1 &lt; 2</v> <v Ann Lee>Indeed.</v>
      """;
  private static final String SRT =
      """
      1
      00:00:01,500 --> 00:00:03,250
      Ann: Salt and <i>pepper</i>,
      they said.

      2
      00:00:03,250 --> 00:00:04,000
      {\\an8}It goes on.

      3
      00:00:04,000 --> 00:00:05,000
      Ben: One thing: no.
      42

      4
      00:00:06,000 --> 00:00:07,000
      Ann: Yes.
      """;
  private static final String JSON =
      """
      {"version": "1.0.0", "segments": [
        {"speaker": "Ann", "startTime": 0.5, "endTime": 0.75, "body": "He said \\"hi\\"."},
        {"speaker": "Ben", "startTime": 61.0015, "body": "\\u00dcber\\ntwo lines"}
      ]}
      """;

  @Test
  void webvtt_gives_voices_and_times_and_loses_its_markup() {
    var cues = source(VTT, SourceFormat.VTT).transcript().cues();

    assertThat(cues)
        .containsExactly(
            cue(1500, 3250, "Ann Lee", "Salt & pepper, they said."),
            cue(3_603_250, 3_604_000, "Ben Roe", "1 < 2"),
            cue(3_603_250, 3_604_000, "Ann Lee", "Indeed."));
  }

  @Test
  void subrip_names_hold_until_the_next() {
    var cues = source(SRT, SourceFormat.SRT).transcript().cues();

    assertThat(cues)
        .containsExactly(
            cue(1500, 3250, "Ann", "Salt and pepper, they said."),
            cue(3250, 4000, "Ann", "It goes on."),
            cue(4000, 5000, "Ben", "One thing: no. 42"),
            cue(6000, 7000, "Ann", "Yes."));
  }

  @Test
  void json_segments_without_an_end_last_until_the_next() {
    var cues = source(JSON, SourceFormat.JSON).transcript().cues();

    assertThat(cues)
        .containsExactly(
            cue(500, 750, "Ann", "He said \"hi\"."), cue(61_002, 61_002, "Ben", "Über two lines"));
  }

  @Test
  void what_recognizers_write_is_understood_as_well() {
    var text =
        "{\"text\":\"a b\",\"segments\":[{\"id\":0,\"start\":0.0,\"end\":2.48,\"text\":\" a\"}]}";

    assertThat(source(text, SourceFormat.JSON).transcript().cues())
        .containsExactly(new Cue(Optional.of(Span.ofMillis(0, 2480)), Optional.empty(), "a"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"VTT", "SRT", "JSON"})
  void what_is_written_with_times_is_read_as_the_same_to_the_millisecond(TranscriptFormat format) {
    var talk =
        new Transcript(
            List.of(
                cue(1, 999, "Ann Lee", "Salt & \"pepper\" \\ 1 < 2 > 0 → {x}"),
                cue(1000, 3_723_004, "Ben Roe", "Ünïcode 🌊 and one thing: no"),
                cue(3_723_004, 360_000_000, "Ben Roe", "42"),
                cue(360_000_000, 360_000_001, "Ann Lee", "Bye.")));

    var text = new TranscriptDocument(talk, "Title", Locale.ENGLISH).as(format);

    assertThat(TranscriptSource.read(text.getBytes(UTF_8)).value().orElseThrow().transcript())
        .isEqualTo(talk);
  }

  @Test
  void html_says_who_and_when_and_escapes_both() {
    var talk = new Transcript(List.of(cue(61_000, 62_000, "<b>A</b>", "<script>x</script> & y")));

    assertThat(new TranscriptDocument(talk, "\"T\" <1>", Locale.GERMAN).as(TranscriptFormat.HTML))
        .contains("<html lang=\"de\">", "<title>&quot;T&quot; &lt;1&gt;</title>")
        .contains("<cite>&lt;b&gt;A&lt;/b&gt;:</cite>\n<time>1:01</time>")
        .contains("<p>&lt;script&gt;x&lt;/script&gt; &amp; y</p>");
  }

  @Test
  void files_of_older_programs_are_read() {
    var utf16 = ("\uFEFF" + SRT.replace("\n", "\r\n")).getBytes(UTF_16LE);
    var unmarked = SRT.getBytes(UTF_16LE);
    var windows = SRT.replace("they", "“thëy”").getBytes(Charset.forName("windows-1252"));

    assertThat(transcript(utf16)).isEqualTo(source(SRT, SourceFormat.SRT).transcript());
    assertThat(transcript(unmarked)).isEqualTo(source(SRT, SourceFormat.SRT).transcript());
    assertThat(transcript(windows).cues().getFirst().text()).contains("“thëy”");
    assertThat(TranscriptSource.read(windows).findings().getFirst().problem())
        .contains("Windows-1252");
    assertThat(transcript(("\uFEFF" + VTT).getBytes(UTF_8)).cues()).hasSize(3);
  }

  @Test
  void what_is_broken_is_named_by_its_line() {
    assertThat(problem("WEBVTT\n\n00:00:01.000 --> 00:0x\nHello")).startsWith("Line 3 has a time");
    assertThat(problem("1\n00:00:05,000 --> 00:00:01,000\nHi")).startsWith("Line 2 ends before");
    assertThat(
            problem("1\n00:00:05,000 --> 00:00:06,000\nHi\n\n2\n00:00:07,000 -> 00:00:08,000\nHo"))
        .startsWith("Line 6 has a time");
    assertThat(problem("WEBVTT\n\nHello there")).startsWith("Line 3 begins a cue without a time");
    assertThat(problem("WEBVTT\n")).isEqualTo("No words were found in it.");
    assertThat(problem("{\n\"segments\": [\n{\"body\": \"x\" \"y\"}]}"))
        .startsWith("Line 3 lacks a “}”");
    assertThat(problem("{\"segments\": [{\"body\": \"x")).contains("cut off");
    assertThat(problem("{\"a\":1}")).contains("no list of “segments”");
    assertThat(problem("{\"segments\":[{\"startTime\":-1,\"body\":\"x\"}]}")).contains("-1.0");
    assertThat(problem("{\"a\":" + "[".repeat(100_000))).contains("nested too deeply");
  }

  @Test
  void other_kinds_of_file_are_called_by_their_name() {
    assertThat(problem(new byte[] {'P', 'K', 3, 4, 5})).contains("a Word document");
    assertThat(problem("%PDF-1.7 …")).contains("a PDF");
    assertThat(problem("<!DOCTYPE html><p>x")).contains("a web page");
  }

  @Test
  void cues_out_of_order_are_put_in_order_and_that_is_said() {
    var read =
        TranscriptSource.read(
            "WEBVTT\n\n00:05.000 --> 00:06.000\nTwo\n\n00:01.000 --> 00:02.000\nOne\n");

    assertThat(read.value().orElseThrow().transcript().cues())
        .extracting(Cue::text)
        .containsExactly("One", "Two");
    assertThat(read.findings().getFirst().problem()).contains("put in the order");
  }

  @Test
  void what_begins_after_the_audio_has_ended_is_counted() {
    var talk = source(SRT, SourceFormat.SRT).transcript();

    assertThat(talk.beyond(Duration.ofSeconds(4))).isEqualTo(1);
    assertThat(talk.end()).contains(Duration.ofSeconds(7));
    assertThat(talk.formats()).containsExactly(TranscriptFormat.values());
  }

  private static TranscriptSource source(String text, SourceFormat format) {
    var source = TranscriptSource.read(text).value().orElseThrow();
    assertThat(source.format()).isEqualTo(format);
    return source;
  }

  private static Transcript transcript(byte[] bytes) {
    return TranscriptSource.read(bytes).value().orElseThrow().transcript();
  }

  private static String problem(String text) {
    return problem(text.getBytes(UTF_8));
  }

  private static String problem(byte[] bytes) {
    var read = TranscriptSource.read(bytes);
    assertThat(read.value()).isEmpty();
    return read.findings().stream().map(Finding::problem).findFirst().orElseThrow();
  }

  private static Cue cue(long start, long end, String speaker, String text) {
    return new Cue(Optional.of(Span.ofMillis(start, end)), Optional.of(speaker), text);
  }
}
