package fm.podwright.worker.site;

import fm.podwright.core.site.DomainNotice;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainCheck;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Warned;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words for what became of a domain; none where it stands otherwise by now.
record DomainWords(String subject, List<String> paragraphs, List<Finding> findings) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm zzz", Locale.UK);

  DomainWords {
    paragraphs = List.copyOf(paragraphs);
    findings = List.copyOf(findings);
  }

  /// Of a domain of `show`, whose address here is `platform`.
  static Optional<DomainWords> of(
      DomainNotice notice, CustomDomain domain, Show show, String platform) {
    var name = domain.name().shown();
    return switch (notice) {
      case VERIFIED ->
          domain.state() instanceof Verified
              ? Optional.of(verified(name, show, platform))
              : Optional.empty();
      case FOUND ->
          domain.state() instanceof Verified ? Optional.of(found(name)) : Optional.empty();
      case LOST ->
          domain.state() instanceof Warned warned
              ? Optional.of(lost(domain, when(warned.ends(), show), platform))
              : Optional.empty();
      case ENDING ->
          domain.state() instanceof Warned warned
              ? Optional.of(ending(domain, when(warned.ends(), show), platform))
              : Optional.empty();
      case LET_GO ->
          domain.state() instanceof LetGo ? Optional.of(letGo(name, platform)) : Optional.empty();
    };
  }

  private static DomainWords verified(String name, Show show, String platform) {
    return words(
        name + " leads to " + show.title() + " now",
        "the records of %s are right, so the show answers there from now on.".formatted(name),
        "Listeners still meet it at %s. Make %s the primary address when you like: then pages lead there and the feed says so. Nothing that is out moves."
            .formatted(show.domain().orElse(platform), name),
        "Leave all records as they are, the TXT record too: we look at them every day.");
  }

  private static DomainWords found(String name) {
    return words(
        name + " is all right again",
        "the records of %s are right again. The domain stays with your show.".formatted(name));
  }

  private static DomainWords lost(CustomDomain domain, String end, String platform) {
    var name = domain.name().shown();
    return new DomainWords(
        "Act until " + end + ": " + name + " does not lead to your show",
        List.of(
            "the records of %s are not right any more. Unless they are by %s, we have to let the domain go."
                .formatted(name, end),
            "Then listeners meet the show at %s, and audio that is out at the domain is there too, so that apps may load those episodes again. Adding the domain later needs a new code."
                .formatted(platform)),
        wrong(domain));
  }

  private static DomainWords ending(CustomDomain domain, String end, String platform) {
    var name = domain.name().shown();
    return new DomainWords(
        "Last day: " + name + " is let go on " + end,
        List.of(
            "the records of %s are wrong still. On %s we have to let the domain go; until then you can set them right and nothing is lost."
                .formatted(name, end),
            "After that listeners meet the show at %s. Audio that is out at the domain is there too, so that apps may load those episodes again, and adding the domain later needs a new code."
                .formatted(platform)),
        wrong(domain));
  }

  private static List<Finding> wrong(CustomDomain domain) {
    return domain.lastCheck().map(DomainCheck::findings).orElse(List.of()).stream()
        .filter(Finding::blocks)
        .toList();
  }

  private static DomainWords letGo(String name, String platform) {
    return words(
        name + " was let go",
        "the records of %s were wrong for seven days, so it is your show's no more."
            .formatted(name),
        "Listeners meet the show at %s. Audio that was at the domain is there as well: some apps may load those episodes again."
            .formatted(platform),
        "You can add the domain again at any time; it needs a new code.");
  }

  private static DomainWords words(String subject, String... paragraphs) {
    return new DomainWords(subject, List.of(paragraphs), List.of());
  }

  private static String when(Instant at, Show show) {
    return WHEN.format(at.atZone(show.listing().zone()));
  }
}
