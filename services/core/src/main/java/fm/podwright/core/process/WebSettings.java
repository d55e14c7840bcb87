package fm.podwright.core.process;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// How servers outside are asked.
///
/// @param patience the longest that one exchange takes, redirects included
///   (`PODWRIGHT_WEB_PATIENCE`)
/// @param redirects how many are followed (`PODWRIGHT_WEB_REDIRECTS`)
/// @param loopback hosts with ports that may be asked although they are this machine, separated by
///   commas: `*.localhost:8081`, `localhost:*`. Empty in production: whoever names an address must
///   not reach what listens beside us (`PODWRIGHT_WEB_LOOPBACK`)
@ConfigurationProperties("podwright.web")
public record WebSettings(
    @Bindable(defaultValue = "PT10S") Duration patience,
    @Bindable(defaultValue = "5") int redirects,
    @Bindable(defaultValue = "") String loopback) {

  /// The hosts with ports that may be asked although they are this machine.
  public List<String> loopbackHosts() {
    return Arrays.stream(loopback.split(","))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
