package fm.podwright.core.episode;

import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.tenancy.AccountId;

/// An episode that somebody has the preview link of, with the account that it belongs to.
public record Preview(AccountId account, Episode episode) {}
