package fm.podwright.domain.site;

import com.ibm.icu.text.IDNA;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Parsed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a domain as people type or paste it.
public final class TypedDomain {
  private static final String FIELD = "domain";
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");
  private static final Pattern PORT = Pattern.compile(":[0-9]*$");
  private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9A-Fa-f]*)");

  /// Names that lead nowhere on the public internet (RFC 6761 and its registry).
  private static final Set<String> NOWHERE =
      Set.of("localhost", "local", "internal", "invalid", "onion", "arpa", "alt");

  private static final IDNA ASCII =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.CHECK_CONTEXTO);

  private final OwnNames own;

  private TypedDomain(OwnNames own) {
    this.own = own;
  }

  /// The domain that was typed, or why it can be none; whether somebody has it, only the database
  /// knows.
  public static Parsed<DomainName> parse(String typed, OwnNames own) {
    return new TypedDomain(own).read(typed.strip());
  }

  private Parsed<DomainName> read(String typed) {
    if (typed.isEmpty()) {
      return refused("There is no domain.", "Enter one, such as podcast.example.com.");
    }
    var bare = SCHEME.matcher(typed).replaceFirst("");
    var end = bare.split("[/?#]", 2);
    var host = end[0];
    if (host.contains("@")) {
      return refused(
          "This is an e-mail address or has a name in it.",
          "Enter the domain alone: " + host.substring(host.lastIndexOf('@') + 1) + ".");
    }
    if (end.length > 1 && !end[1].isEmpty()) {
      return refused(
          "A show is at a whole domain, not below a path of it.",
          "Enter " + host + " without what follows; old paths can be mapped later.");
    }
    return name(host);
  }

  private Parsed<DomainName> name(String host) {
    if (host.startsWith("[") || host.indexOf(':') != host.lastIndexOf(':')) return address();
    if (PORT.matcher(host).find()) {
      return refused(
          "A port is no part of a domain.", "Enter " + PORT.matcher(host).replaceFirst("") + ".");
    }
    var whole = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (NUMBER.matcher(whole).matches()) return address();
    if (whole.startsWith("*")) {
      return refused(
          "One domain cannot stand for many.",
          "Add each by itself, such as www." + whole.replaceFirst("^\\*\\.?", "") + ".");
    }
    return ascii(whole);
  }

  private Parsed<DomainName> ascii(String whole) {
    var info = new IDNA.Info();
    var ascii =
        ASCII.nameToASCII(whole, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
    var tooLong =
        info.getErrors().contains(IDNA.Error.LABEL_TOO_LONG)
            || info.getErrors().contains(IDNA.Error.DOMAIN_NAME_TOO_LONG)
            || ascii.length() > DomainName.LONGEST;
    if (tooLong) {
      return refused(
          "The domain is too long.",
          "Each part has at most 63 characters, all of it " + DomainName.LONGEST + ".");
    }
    if (info.hasErrors() || !ascii.matches("[a-z0-9.-]+") || ascii.startsWith(".")) {
      return refused(
          "This is not a domain.",
          "It is made of letters, digits and hyphens with dots between, such as"
              + " podcast.example.com.");
    }
    return NUMBER.matcher(ascii).matches() ? address() : allowed(ascii);
  }

  private Parsed<DomainName> allowed(String ascii) {
    if (own.covers(ascii)) {
      return refused(
          ascii + " belongs to this platform.",
          "Your show has its address here already; enter a domain that you registered.");
    }
    if (NOWHERE.contains(ascii.substring(ascii.lastIndexOf('.') + 1))) {
      return refused(ascii + " is not on the public internet.", "Enter a domain you registered.");
    }
    if (PublicSuffixes.contains(ascii)) {
      return refused(
          "Names below " + ascii + " are registered by many people, so it is nobody's own.",
          "Enter yours with its name in front, such as my-show." + ascii + ".");
    }
    var name = new DomainName(ascii);
    return pretends(name) ? lookAlike(name) : Parsed.of(name);
  }

  private static boolean pretends(DomainName name) {
    return Arrays.stream(name.shown().split("\\.", -1)).anyMatch(LookAlikes::contains);
  }

  private static Parsed<DomainName> lookAlike(DomainName name) {
    return refused(
        name.shown() + " mixes letters of scripts that look alike, as forged addresses do.",
        "Enter a domain whose parts are each written in one script.");
  }

  private static Parsed<DomainName> address() {
    return refused(
        "This is an IP address, and a show needs a name.",
        "Enter a domain that you registered, such as podcast.example.com.");
  }

  private static Parsed<DomainName> refused(String problem, String remedy) {
    return Parsed.refused(Finding.error(FIELD, problem, remedy));
  }
}
