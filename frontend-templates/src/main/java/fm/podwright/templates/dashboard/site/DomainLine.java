package fm.podwright.templates.dashboard.site;

import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import fm.podwright.domain.site.DomainState.Warned;

/// How a domain stands, in a word, with the tone and the icon of it.
public record DomainLine(CustomDomain domain, boolean primary) {

  /// In a word or two.
  public String word() {
    return switch (domain.state()) {
      case Waiting _ -> "Waiting";
      case Verified _ -> "Verified";
      case Warned _ -> "Records lost";
      case LetGo(_, var reason) ->
          switch (reason) {
            case LOST -> "Let go: its records were wrong";
            case REMOVED -> "Removed";
            case NEVER_SET -> "Given up: its records were never set";
          };
    };
  }

  /// The class of its tone.
  public String tone() {
    return switch (domain.state()) {
      case Waiting _ -> "state--plan";
      case Verified _ -> "state--good";
      case Warned _ -> "state--bad";
      case LetGo _ -> "";
    };
  }

  /// The name of its icon.
  public String icon() {
    return switch (domain.state()) {
      case Waiting _ -> "clock";
      case Verified _ -> "good";
      case Warned _ -> "bad";
      case LetGo _ -> "off";
    };
  }

  /// The domain as people read it.
  public String shown() {
    return domain.name().shown();
  }
}
