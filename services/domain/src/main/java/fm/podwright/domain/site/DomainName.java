package fm.podwright.domain.site;

import com.ibm.icu.text.IDNA;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A domain that a show may be at, as the DNS has it: lower case, without a dot at its end, in
/// ASCII (A-labels of UTS 46).
public record DomainName(String ascii) {
  /// The most characters that leave room for the name of its TXT record.
  static final int LONGEST = 240;

  private static final String CHALLENGE = "_podwright";
  private static final IDNA UNICODE =
      IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE | IDNA.USE_STD3_RULES);

  public DomainName {
    if (!ascii.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") || ascii.length() > LONGEST) {
      throw new IllegalArgumentException("no domain in ASCII");
    }
  }

  /// As people read it.
  public String shown() {
    return UNICODE.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
  }

  /// Where the TXT record stands that proves whose it is.
  public String challenge() {
    return CHALLENGE + "." + ascii;
  }

  /// The domain that somebody registered, of which this is a part or the whole.
  public String registered() {
    return PublicSuffixes.registered(ascii);
  }

  /// True if it is the registered domain itself, where no CNAME can stand.
  public boolean isApex() {
    return registered().equals(ascii);
  }

  /// What somebody enters as a name in front of the registered domain; `@` for the domain itself.
  public String below(String name) {
    var end = "." + registered();
    return name.endsWith(end) ? name.substring(0, name.length() - end.length()) : "@";
  }

  /// Itself and what stands above it, the top-level domain left out.
  public List<String> ancestry() {
    var labels = Arrays.asList(ascii.split("\\.", -1));
    return IntStream.range(0, labels.size() - 1)
        .mapToObj(from -> String.join(".", labels.subList(from, labels.size())))
        .toList();
  }

  @Override
  public String toString() {
    return ascii;
  }
}
