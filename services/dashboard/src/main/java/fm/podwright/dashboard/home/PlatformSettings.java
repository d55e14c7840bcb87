package fm.podwright.dashboard.home;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What the operator says on the platform's own pages.
///
/// @param pages a folder with `front.md`, `prices.md`, `terms.md` and `privacy.md`, each in the
///   place of ours; empty for ours (`PODWRIGHT_PAGES`)
@ConfigurationProperties("podwright")
public record PlatformSettings(@Bindable(defaultValue = "") String pages) {}
