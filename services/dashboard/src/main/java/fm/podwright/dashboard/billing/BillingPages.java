package fm.podwright.dashboard.billing;

import fm.podwright.core.account.Memberships;
import fm.podwright.core.billing.BillingChange;
import fm.podwright.core.billing.BillingChanges;
import fm.podwright.core.billing.Entitlements;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.dashboard.Frames;
import fm.podwright.domain.account.Act;
import fm.podwright.domain.account.Member;
import fm.podwright.domain.billing.Entitlement.Billed;
import fm.podwright.domain.billing.Entitlement.Unbilled;
import fm.podwright.domain.billing.Interval;
import fm.podwright.domain.billing.Plan;
import fm.podwright.domain.billing.Plans;
import fm.podwright.domain.billing.Subscription;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.domain.tenancy.UserId;
import fm.podwright.templates.Page;
import fm.podwright.templates.dashboard.Frame;
import fm.podwright.templates.dashboard.Section;
import fm.podwright.templates.dashboard.billing.BillingPage;
import fm.podwright.templates.dashboard.billing.Offer;
import fm.podwright.templates.dashboard.billing.Past;
import fm.podwright.templates.dashboard.billing.Shop;
import fm.podwright.templates.dashboard.billing.Situation;
import fm.podwright.templates.dashboard.billing.UnbilledPage;
import fm.podwright.templates.form.Form;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the page of billing of what is known here: nothing on it waits for Stripe.
@Singleton
final class BillingPages {
  private final Tenancy tenancy;
  private final Entitlements entitlements;
  private final BillingChanges changes;
  private final Memberships members;
  private final Plans plans;
  private final Frames frames;

  BillingPages(
      Tenancy tenancy,
      Entitlements entitlements,
      BillingChanges changes,
      Memberships members,
      Plans plans,
      Frames frames) {
    this.tenancy = tenancy;
    this.entitlements = entitlements;
    this.changes = changes;
    this.members = members;
    this.plans = plans;
    this.frames = frames;
  }

  Page page(HttpRequest<?> request, Member member, Form form, Wanted wanted) {
    var frame = frames.around(request).at(Section.ACCOUNT);
    var account = member.account();
    return tenancy.in(
        account,
        () ->
            switch (entitlements.paid(account)) {
              case Unbilled() -> new UnbilledPage(frame);
              case Billed billed -> page(frame, member, form, wanted, billed);
            });
  }

  private BillingPage page(Frame frame, Member member, Form form, Wanted wanted, Billed billed) {
    var account = member.account();
    var outlook = entitlements.outlook(account).orElseThrow();
    var plan = entitlements.plan(billed.standing());
    return new BillingPage(
        frame,
        form,
        new Situation(billed.standing(), plan, outlook.closes()),
        new Meters(plans).of(billed),
        shop(wanted, billed, plan),
        history(account),
        member.may(Act.MANAGE_BILLING),
        outlook.isCustomer());
  }

  private Shop shop(Wanted wanted, Billed billed, Plan plan) {
    var had = billed.standing().bought();
    var interval =
        wanted.interval().or(() -> had.map(Subscription::interval)).orElse(Interval.MONTH);
    var currency =
        wanted
            .currency()
            .or(() -> had.map(Subscription::currency).filter(plans.currencies()::contains))
            .orElseGet(() -> plans.currencies().iterator().next());
    var offers =
        plans.all().stream()
            .map(it -> new Offer(it, it.price(interval, currency).orElseThrow(), it.equals(plan)))
            .toList();
    return new Shop(offers, interval, currency, List.copyOf(plans.currencies()));
  }

  private List<Past> history(AccountId account) {
    Map<UserId, String> names =
        members.all(account).stream()
            .collect(Collectors.toMap(it -> it.user().id(), it -> it.user().name()));
    return changes.latest(account).stream().map(it -> past(it, names)).toList();
  }

  private static Past past(BillingChange change, Map<UserId, String> names) {
    var who = change.by().map(it -> names.getOrDefault(it, "a former member")).orElse("");
    return new Past(change.at(), who, change.words());
  }
}
