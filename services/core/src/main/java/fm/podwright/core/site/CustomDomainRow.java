package fm.podwright.core.site;

import fm.podwright.core.show.OfShow;
import fm.podwright.core.tenancy.OfAccount;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.site.CustomDomain;
import fm.podwright.domain.site.CustomDomainId;
import fm.podwright.domain.site.DomainCheck;
import fm.podwright.domain.site.DomainCheck.Verdict;
import fm.podwright.domain.site.DomainName;
import fm.podwright.domain.site.DomainState;
import fm.podwright.domain.site.DomainState.LetGo;
import fm.podwright.domain.site.DomainState.Reason;
import fm.podwright.domain.site.DomainState.Verified;
import fm.podwright.domain.site.DomainState.Waiting;
import fm.podwright.domain.site.DomainState.Warned;
import fm.podwright.domain.tenancy.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A domain's claim as the table has it.
@MappedEntity("custom_domain")
record CustomDomainRow(
    @OfAccount AccountId accountId,
    @Id @OfCustomDomain CustomDomainId id,
    @OfShow ShowId showId,
    String host,
    String code,
    String state,
    Instant since,
    @Nullable String reason,
    @Nullable Instant checkedAt,
    @Nullable String verdict,
    @TypeDef(type = DataType.JSON) List<RemarkRow> findings,
    Instant checkAt) {

  static CustomDomainRow of(AccountId account, CustomDomain domain, Instant checkAt) {
    var check = domain.lastCheck();
    return new CustomDomainRow(
        account,
        domain.id(),
        domain.show(),
        domain.name().ascii(),
        domain.code(),
        code(domain.state()),
        domain.state().since(),
        domain.state() instanceof LetGo(_, var reason) ? lower(reason) : null,
        check.map(DomainCheck::at).orElse(null),
        check.map(it -> lower(it.verdict())).orElse(null),
        RemarkRow.rows(check.map(DomainCheck::findings).orElse(List.of())),
        checkAt);
  }

  CustomDomain domain() {
    return new CustomDomain(id, showId, new DomainName(host), code, stored(), check());
  }

  private DomainState stored() {
    return switch (state) {
      case "waiting" -> new Waiting(since);
      case "verified" -> new Verified(since);
      case "warned" -> new Warned(since);
      default -> new LetGo(since, Reason.valueOf(upper(reason)));
    };
  }

  private Optional<DomainCheck> check() {
    return checkedAt == null
        ? Optional.empty()
        : Optional.of(
            new DomainCheck(
                checkedAt, Verdict.valueOf(upper(verdict)), RemarkRow.findings(findings)));
  }

  private static String code(DomainState state) {
    return switch (state) {
      case Waiting _ -> "waiting";
      case Verified _ -> "verified";
      case Warned _ -> "warned";
      case LetGo _ -> "let_go";
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String upper(@Nullable String value) {
    return value == null ? "" : value.toUpperCase(Locale.ROOT);
  }
}
